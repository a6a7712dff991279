import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorText } from '@/api/load-error'
import { Icon } from '@/shared/ui/icon'
import styles from './photo-field.module.css'
import { useObjectUrl } from './photo-image'
import type { PendingPhoto, PhotoUploads } from './use-photo-uploads'

/** One photo on its way: how far it is, or why it stopped and a way to try again. */
export function PendingPhotoItem({ photo, uploads }: { photo: PendingPhoto; uploads: PhotoUploads }) {
  const { t } = useTranslation('field')
  const errorText = useErrorText()
  const url = useObjectUrl(photo.blob)
  const percent = Math.round((photo.progress ?? 0) * 100)
  return (
    <li className={styles.item}>
      <div className={styles.picture}>{url && <Preview url={url} />}</div>
      {photo.error ? (
        <>
          <p className={`${styles.status} ${styles.failed}`} role="alert">
            <Icon name="alert" size={16} />
            {errorText(photo.error)}
          </p>
          <button type="button" className={styles.remove} onClick={() => uploads.retry(photo.key)}>
            {t('photo.retry')}
          </button>
        </>
      ) : (
        <>
          <progress className={styles.progress} max={100} value={percent} aria-label={t('photo.uploading')} />
          <p className={styles.status}>{t('photo.percent', { percent })}</p>
        </>
      )}
      <button type="button" className={styles.remove} onClick={() => uploads.drop(photo.key)}>
        {t('photo.drop')}
      </button>
    </li>
  )
}

/** This browser may not know a format that the service knows, such as HEIC: then a sign stands for the picture. */
function Preview({ url }: { url: string }) {
  const { t } = useTranslation('field')
  const [unknown, setUnknown] = useState(false)
  return unknown ? (
    <span className={styles.unknown} role="img" aria-label={t('photo.waiting')}>
      <Icon name="image" size={32} />
    </span>
  ) : (
    <img src={url} alt={t('photo.waiting')} onError={() => setUnknown(true)} />
  )
}
