import { useTranslation } from 'react-i18next'
import type { ListCandidate } from '@/api/types'
import { PhotoImage } from '@/features/photos/photo-image'
import { formatDateTime } from '@/shared/dates'
import styles from './detail.module.css'

/** A hazard of the school's list that may be what was found: its photo, number and date, and how alike they are. */
export function Candidate({ candidate }: { candidate: ListCandidate }) {
  const { t, i18n } = useTranslation('desk')
  const { place, text } = candidate.likeness
  return (
    <span className={styles.candidate}>
      <span className={styles.candidatePhoto}>
        {candidate.photoId && <PhotoImage id={candidate.photoId} size="thumb" alt="" />}
      </span>
      <span>
        {candidate.description}
        <span className={styles.candidateLine}>
          {[candidate.number, candidate.place].filter(Boolean).join(' · ')}
        </span>
        <span className={styles.candidateLine}>
          {t(candidate.open ? 'hazards.candidateListed' : 'hazards.candidateClosed', {
            at: formatDateTime(candidate.listedAt, i18n.language),
          })}
          {' · '}
          {t('hazards.candidateLikeness', { place: Math.round(place * 100), text: Math.round(text * 100) })}
        </span>
      </span>
    </span>
  )
}
