import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnassignedPhoto } from '@/api/types'
import { dismissPhoto, unassignedPhotosQuery } from '@/api/unassigned-photos'
import { ListFoot } from '@/features/desk-kit/list-foot'
import { Section, Sheet } from '@/features/desk-kit/page'
import { ProblemNote } from '@/features/desk-kit/problem-note'
import { QueryView } from '@/features/desk-kit/query-view'
import { PhotoImage } from '@/features/photos/photo-image'
import { formatDateTime } from '@/shared/dates'
import { StateMessage } from '@/shared/ui/states'
import { AssignPhotoModal } from './assign-photo'
import styles from './photos.module.css'

/** Photos nobody could place, of every import in scope or of one: each is assigned to a hazard, or dismissed. */
export function UnassignedPhotos({ batch }: { batch?: string }) {
  const { t } = useTranslation('desk')
  const photos = useInfiniteQuery(unassignedPhotosQuery(batch))
  const [chosen, setChosen] = useState<UnassignedPhoto | null>(null)
  return (
    <Sheet>
      <Section title={t('imports.photos.title')}>
        <p>{t('imports.photos.about')}</p>
        <QueryView query={photos}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items)
            if (items.length === 0) return <StateMessage icon="check" title={t('imports.photos.none')} />
            return (
              <>
                <ul className={styles.photos}>
                  {items.map((photo) => (
                    <li key={photo.id}>
                      <Photo photo={photo} onAssign={() => setChosen(photo)} />
                    </li>
                  ))}
                </ul>
                <ListFoot shown={items.length} total={pages[0]?.total} query={photos} />
              </>
            )
          }}
        </QueryView>
      </Section>
      {chosen && <AssignPhotoModal photo={chosen} onClose={() => setChosen(null)} />}
    </Sheet>
  )
}

function Photo({ photo, onAssign }: { photo: UnassignedPhoto; onAssign: () => void }) {
  const { t, i18n } = useTranslation('desk')
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const dismiss = useMutation({
    mutationFn: () => dismissPhoto(photo),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['unassigned-photos'] })
      void message.success(t('imports.photos.dismissed'))
    },
  })
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
      <ProblemNote error={dismiss.error} />
      <div className={styles.actions}>
        <Button type="primary" onClick={onAssign}>
          {t('imports.photos.assign')}
        </Button>
        <Button loading={dismiss.isPending} onClick={() => dismiss.mutate()}>
          {t('imports.photos.dismiss')}
        </Button>
      </div>
    </article>
  )
}
