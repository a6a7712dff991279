import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PhotoSize, photoQuery } from '@/api/photos'
import { Icon } from '@/shared/ui/icon'
import styles from './photo-image.module.css'

/** An address of bytes held in this page, given back when they are no longer shown. */
export function useObjectUrl(blob: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (!blob) return
    const made = URL.createObjectURL(blob)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  return url
}

/** A photo of the ledger. Keeps its frame while loading and says so when it cannot be shown. */
export function PhotoImage({ id, size, alt }: { id: string; size: PhotoSize; alt: string }) {
  const { t } = useTranslation('field')
  const photo = useQuery(photoQuery(id, size))
  const url = useObjectUrl(photo.data)
  if (photo.isError) {
    return (
      <span className={styles.missing} role="img" aria-label={`${alt} ${t('photo.missing')}`}>
        <Icon name="image" />
        {size !== 'thumb' && t('photo.missing')}
      </span>
    )
  }
  return url ? <img className={styles.image} src={url} alt={alt} /> : <span className={styles.waiting} />
}
