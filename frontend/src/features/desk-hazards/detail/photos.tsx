import { useTranslation } from 'react-i18next'
import type { Hazard, HazardPhoto } from '@/api/types'
import { Section } from '@/features/desk-kit/page'
import { CompareSlider } from '@/features/photos/compare-slider'
import { PhotoImage } from '@/features/photos/photo-image'
import { formatDateTime } from '@/shared/dates'
import styles from './detail.module.css'
import { pairsOf } from './pairs-of'

/** Before and after of the same spot side by side under one slider; every other photo below with who added it when. */
export function Photos({ hazard }: { hazard: Hazard }) {
  const { t } = useTranslation('desk')
  if (hazard.photos.length === 0) return null
  const { pairs, others } = pairsOf(hazard.photos)
  return (
    <Section title={t('hazards.photos')}>
      {pairs.map(({ before, after }) => (
        <div key={after.photoId} className={styles.pair}>
          <CompareSlider beforeId={before.photoId} afterId={after.photoId} />
        </div>
      ))}
      {others.length > 0 && (
        <ul className={styles.photos}>
          {others.map((photo) => (
            <SinglePhoto key={photo.photoId} photo={photo} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function SinglePhoto({ photo }: { photo: HazardPhoto }) {
  const { t, i18n } = useTranslation('common')
  const stage = t(`stage.${photo.stage}`)
  return (
    <li>
      <figure className={styles.photo}>
        <div className={styles.frame}>
          <PhotoImage id={photo.photoId} size="screen" alt={stage} />
        </div>
        <figcaption>
          <strong>{stage}</strong>
          <span>{photo.addedBy.name}</span>
          <span>{formatDateTime(photo.addedAt, i18n.language)}</span>
        </figcaption>
      </figure>
    </li>
  )
}
