import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { UnassignedPhoto } from '@/api/types'
import { reopenPhoto } from '@/api/unassigned-photos'
import { ProblemNote } from '@/features/desk-kit/problem-note'
import { PhotoImage } from '@/features/photos/photo-image'
import { formatDateTime } from '@/shared/dates'
import styles from './photos.module.css'

interface PhotoCardProps {
  photo: UnassignedPhoto
  onAssign: () => void
  onDismiss: () => void
}

/** A photo with where it came from, what was decided of it, and what can be done. */
export function PhotoCard({ photo, onAssign, onDismiss }: PhotoCardProps) {
  const { t, i18n } = useTranslation('desk')
  return (
    <article className={styles.photo}>
      <div className={styles.frame}>
        <PhotoImage id={photo.photoId} size="screen" alt={photo.path} />
      </div>
      <strong className={styles.path}>{photo.path}</strong>
      <span>{photo.school.name}</span>
      <span className={styles.faint}>
        {t('imports.photos.keptAt', { at: formatDateTime(photo.keptAt, i18n.language) })}
      </span>
      {photo.state !== 'OPEN' && <Decided photo={photo} />}
      {photo.state === 'OPEN' && (
        <div className={styles.actions}>
          <Button type="primary" onClick={onAssign}>
            {t('imports.photos.assign')}
          </Button>
          <Button onClick={onDismiss}>{t('imports.photos.dismiss')}</Button>
        </div>
      )}
      {photo.state === 'DISMISSED' && <TakeBack photo={photo} />}
    </article>
  )
}

function Decided({ photo }: { photo: UnassignedPhoto }) {
  const { t, i18n } = useTranslation('desk')
  const { state, decidedAt, decidedBy, note, hazardId, hazardNumber } = photo
  const at = decidedAt ? formatDateTime(decidedAt, i18n.language) : ''
  return (
    <>
      <span className={styles.faint}>
        {t(state === 'DISMISSED' ? 'imports.photos.dismissedBy' : 'imports.photos.assignedBy', {
          name: decidedBy?.name ?? t('imports.photos.somebody'),
          at,
        })}
      </span>
      {state === 'DISMISSED' && (
        <span className={styles.line}>
          {note ? t('imports.photos.because', { note }) : t('imports.photos.noNote')}
        </span>
      )}
      {hazardId && (
        <Link to="/desk/hazards" search={{ id: hazardId }}>
          {hazardNumber}
        </Link>
      )}
    </>
  )
}

function TakeBack({ photo }: { photo: UnassignedPhoto }) {
  const { t } = useTranslation('desk')
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const reopen = useMutation({
    mutationFn: () => reopenPhoto(photo),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['unassigned-photos'] })
      void message.success(t('imports.photos.takenBack'))
    },
  })
  return (
    <>
      <ProblemNote error={reopen.error} />
      <div className={styles.actions}>
        <Button loading={reopen.isPending} onClick={() => reopen.mutate()}>
          {t('imports.photos.takeBack')}
        </Button>
      </div>
    </>
  )
}
