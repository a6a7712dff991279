import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { HazardPhoto } from '@/api/types'
import { PhotoField } from '@/features/photos/photo-field'
import { PhotoImage } from '@/features/photos/photo-image'
import styles from './after-photos.module.css'
import { usePhotoIds } from './use-photo-ids'

/** An after photo and the before photo it answers. */
export interface Pair {
  photoId: string
  pairedWith?: string
}

interface AfterPhotosProps {
  before: HazardPhoto[]
  form: string
  organisationId: string
  pairs: Pair[]
  error?: string
  onChange: (next: (now: Pair[]) => Pair[]) => void
  onUploading: (key: string, busy: boolean) => void
}

export function AfterPhotos({ before, error, ...rest }: AfterPhotosProps) {
  if (before.length === 0) return <AfterPhoto {...rest} id="photos" error={error} />
  return before.map((photo, index) => (
    <AfterPhoto
      key={photo.photoId}
      {...rest}
      before={photo}
      // The error summary leads to the first pair.
      id={index === 0 ? 'photos' : `photos-${index}`}
      error={index === 0 ? error : undefined}
    />
  ))
}

type AfterPhotoProps = Omit<AfterPhotosProps, 'before'> & { id: string; before?: HazardPhoto }

function AfterPhoto({
  id,
  before,
  form,
  organisationId,
  pairs,
  error,
  onChange,
  onUploading,
}: AfterPhotoProps) {
  const { t } = useTranslation(['field', 'common'])
  const pairedWith = before?.photoId
  const key = pairedWith ?? 'alone'
  const mine = pairs.filter((pair) => pair.pairedWith === pairedWith)
  const photos = usePhotoIds({
    form: `${form}.${key}`,
    organisationId,
    photoIds: mine.map((pair) => pair.photoId),
    onChange: (next) =>
      onChange((now) => {
        const others = now.filter((pair) => pair.pairedWith !== pairedWith)
        const kept = now.filter((pair) => pair.pairedWith === pairedWith).map((pair) => pair.photoId)
        return [...others, ...next(kept).map((photoId) => ({ photoId, pairedWith }))]
      }),
  })
  useEffect(() => onUploading(key, photos.uploading))
  return (
    <div className={before ? styles.pair : undefined}>
      {before && (
        <figure className={styles.before}>
          <PhotoImage id={before.photoId} size="screen" alt={t('common:stage.BEFORE')} />
          <figcaption>{t('common:stage.BEFORE')}</figcaption>
        </figure>
      )}
      <PhotoField
        id={id}
        label={t('rectify.after')}
        hint={t('rectify.sameView')}
        error={error}
        {...photos.field}
      />
    </div>
  )
}
