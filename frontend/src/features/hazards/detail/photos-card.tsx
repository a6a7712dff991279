import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Hazard, HazardPhoto } from '@/api/types'
import { CompareSlider } from '@/features/photos/compare-slider'
import { PhotoImage } from '@/features/photos/photo-image'
import { formatDateTime } from '@/shared/dates'
import { Button } from '@/shared/ui/button'
import { Card } from '@/shared/ui/page'
import styles from './hazard-page.module.css'

/** The latest after photo beside the before photo it answers. */
export function latestPair(photos: HazardPhoto[]): [HazardPhoto, HazardPhoto] | null {
  const after = photos.findLast((photo) => photo.stage === 'AFTER')
  if (!after) return null
  const before =
    photos.find((photo) => photo.photoId === after.pairedWith) ??
    photos.find((photo) => photo.stage === 'BEFORE')
  return before ? [before, after] : null
}

export function PhotosCard({ hazard }: { hazard: Hazard }) {
  const { t } = useTranslation(['field', 'common'])
  const pair = latestPair(hazard.photos)
  if (hazard.photos.length === 0) return null
  return (
    <Card title={t('hazard.photos')}>
      {pair && <CompareSlider beforeId={pair[0].photoId} afterId={pair[1].photoId} />}
      <ul className={styles.photos}>
        {hazard.photos.map((photo) => (
          <li key={`${photo.stage}-${photo.photoId}`}>
            <PhotoFigure photo={photo} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function PhotoFigure({ photo }: { photo: HazardPhoto }) {
  const { t, i18n } = useTranslation(['field', 'common'])
  const dialog = useRef<HTMLDialogElement>(null)
  const alt = t('photo.ofStage', { stage: t(`common:stage.${photo.stage}`), name: photo.addedBy.name })
  return (
    <figure className={styles.photo}>
      <button type="button" className={styles.photoButton} onClick={() => dialog.current?.showModal()}>
        <PhotoImage id={photo.photoId} size="thumb" alt={t('photo.enlarge', { photo: alt })} />
      </button>
      <figcaption>
        {t(`common:stage.${photo.stage}`)} · {photo.addedBy.name}
        <br />
        {formatDateTime(photo.addedAt, i18n.language)}
      </figcaption>
      <dialog ref={dialog} className={styles.dialog} aria-label={alt}>
        <PhotoImage id={photo.photoId} size="screen" alt={alt} />
        <Button look="quiet" icon="close" onClick={() => dialog.current?.close()}>
          {t('common:action.close')}
        </Button>
      </dialog>
    </figure>
  )
}
