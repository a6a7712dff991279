import { useInfiniteQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnassignedPhoto } from '@/api/types'
import { type PhotoState, unassignedPhotosQuery } from '@/api/unassigned-photos'
import { ListFoot } from '@/features/desk-kit/list-foot'
import { Section, Sheet } from '@/features/desk-kit/page'
import { QueryView } from '@/features/desk-kit/query-view'
import { StateMessage } from '@/shared/ui/states'
import { AssignPhotoModal } from './assign-photo'
import { DismissPhotoModal } from './dismiss-photo'
import { PhotoCard } from './photo-card'
import styles from './photos.module.css'
import type { ImportsPageProps } from './search'

const states: PhotoState[] = ['OPEN', 'DISMISSED', 'ASSIGNED']

/** Photos nobody could place, of every import in scope or of one: those that wait, and what was decided of the others. */
export function UnassignedPhotos({ search, onSearch }: ImportsPageProps) {
  const { t } = useTranslation('desk')
  const state = search.photos ?? 'OPEN'
  const photos = useInfiniteQuery(unassignedPhotosQuery(state, search.id))
  const [assigned, setAssigned] = useState<UnassignedPhoto | null>(null)
  const [dismissed, setDismissed] = useState<UnassignedPhoto | null>(null)
  return (
    <Sheet>
      <Section
        title={t('imports.photos.title')}
        aside={
          <Segmented<PhotoState>
            aria-label={t('imports.photos.which')}
            value={state}
            options={states.map((value) => ({ value, label: t(`imports.photos.states.${value}`) }))}
            onChange={(next) => onSearch({ ...search, photos: next === 'OPEN' ? undefined : next })}
          />
        }
      >
        <p>{t(`imports.photos.abouts.${state}`)}</p>
        <QueryView query={photos}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items)
            if (items.length === 0) {
              return (
                <StateMessage
                  icon={state === 'OPEN' ? 'check' : 'image'}
                  title={t(`imports.photos.nothing.${state}`)}
                />
              )
            }
            return (
              <>
                <ul className={styles.photos}>
                  {items.map((photo) => (
                    <li key={photo.id}>
                      <PhotoCard
                        photo={photo}
                        onAssign={() => setAssigned(photo)}
                        onDismiss={() => setDismissed(photo)}
                      />
                    </li>
                  ))}
                </ul>
                <ListFoot shown={items.length} total={pages[0]?.total} query={photos} />
              </>
            )
          }}
        </QueryView>
      </Section>
      {assigned && <AssignPhotoModal photo={assigned} onClose={() => setAssigned(null)} />}
      {dismissed && <DismissPhotoModal photo={dismissed} onClose={() => setDismissed(null)} />}
    </Sheet>
  )
}
