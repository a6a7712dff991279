import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/shared/ui/button'
import { FieldGroup } from '@/shared/ui/field'
import { PendingPhotoItem } from './pending-photo-item'
import styles from './photo-field.module.css'
import { PhotoImage } from './photo-image'
import type { PhotoUploads } from './use-photo-uploads'

interface PhotoFieldProps {
  id: string
  label: string
  hint?: string
  error?: string
  photoIds: string[]
  onRemove: (photoId: string) => void
  uploads: PhotoUploads
}

/**
 * Takes photos by camera or from the album: both are always offered, because phones differ in what a single file input
 * with `capture` does.
 */
export function PhotoField({ id, label, hint, error, photoIds, onRemove, uploads }: PhotoFieldProps) {
  const { t } = useTranslation('field')
  const camera = useRef<HTMLInputElement>(null)
  const album = useRef<HTMLInputElement>(null)
  const take = (input: HTMLInputElement) => {
    void uploads.add([...(input.files ?? [])])
    // The same photo may be chosen again after it was removed.
    input.value = ''
  }
  return (
    <FieldGroup id={id} label={label} hint={hint} error={error}>
      <ul className={styles.grid}>
        {photoIds.map((photoId, index) => (
          <li key={photoId} className={styles.item}>
            <div className={styles.picture}>
              <PhotoImage id={photoId} size="thumb" alt={t('photo.nth', { n: index + 1 })} />
            </div>
            <button type="button" className={styles.remove} onClick={() => onRemove(photoId)}>
              {t('photo.removeNth', { n: index + 1 })}
            </button>
          </li>
        ))}
        {uploads.pending.map((photo) => (
          <PendingPhotoItem key={photo.key} photo={photo} uploads={uploads} />
        ))}
      </ul>
      <div className={styles.sources}>
        <Button look="secondary" icon="camera" onClick={() => camera.current?.click()}>
          {t('photo.camera')}
        </Button>
        <Button look="secondary" icon="image" onClick={() => album.current?.click()}>
          {t('photo.album')}
        </Button>
      </div>
      <input
        ref={camera}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={t('photo.camera')}
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={album}
        type="file"
        accept="image/*"
        multiple
        hidden
        aria-label={t('photo.album')}
        onChange={(event) => take(event.currentTarget)}
      />
    </FieldGroup>
  )
}
