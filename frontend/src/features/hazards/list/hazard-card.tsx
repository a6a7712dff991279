import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { HazardSummary } from '@/api/types'
import { PhotoImage } from '@/features/photos/photo-image'
import { DueTag, FlagTags, SeverityTag, StateTag } from '@/shared/hazard-tags'
import { Icon } from '@/shared/ui/icon'
import styles from './hazard-card.module.css'

/** One hazard in a list: what, where, how bad, how far, how long still. */
export function HazardCard({ hazard, withSchool = false }: { hazard: HazardSummary; withSchool?: boolean }) {
  const { t } = useTranslation('field')
  const place = [withSchool && hazard.school.name, hazard.building?.name, hazard.placeText]
    .filter(Boolean)
    .join(' · ')
  return (
    <li className={`${styles.card} ${hazard.overdue ? styles.overdue : ''}`}>
      <div className={styles.thumb}>
        {hazard.thumbPhotoId ? (
          <PhotoImage id={hazard.thumbPhotoId} size="thumb" alt="" />
        ) : (
          <Icon name="image" size={28} />
        )}
      </div>
      <div className={styles.text}>
        <Link to="/hazards/$hazardId" params={{ hazardId: hazard.id }} className={styles.title}>
          {hazard.description}
        </Link>
        <p className={styles.place}>{place || t('list.noPlace')}</p>
        <div className={styles.tags}>
          <StateTag state={hazard.state} />
          {hazard.severity && <SeverityTag severity={hazard.severity} />}
          <DueTag {...hazard} />
          <FlagTags {...hazard} />
        </div>
      </div>
    </li>
  )
}
