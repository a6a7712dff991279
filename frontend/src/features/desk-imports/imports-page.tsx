import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { startImport } from '@/api/imports'
import { Page } from '@/features/desk-kit/page'
import { Icon } from '@/shared/ui/icon'
import { Back } from './back'
import { ImportView } from './import-view'
import { ImportsList } from './imports-list'
import { NewImport } from './new-import'
import { RememberedAnswers } from './remembered-answers'
import type { ImportsPageProps, Order } from './search'
import { UnassignedPhotos } from './unassigned-photos'

export function ImportsPage({ search, onSearch }: ImportsPageProps) {
  const { t } = useTranslation('desk')
  const queryClient = useQueryClient()
  const [order, setOrder] = useState<Order | null>(null)
  const attempt = useRef({ of: '', key: '' })
  const start = useMutation({
    mutationFn: (rest: Order) => {
      // A repeated attempt at the same thing keeps its key: an import that did arrive is not started twice.
      const of = [rest.form, rest.onError, rest.file.name, rest.file.lastModified].join()
      if (attempt.current.of !== of) attempt.current = { of, key: crypto.randomUUID() }
      return startImport({ ...rest, mode: 'dry-run' }, attempt.current.key)
    },
    onSuccess: (job) => {
      attempt.current = { of: '', key: '' }
      void queryClient.invalidateQueries({ queryKey: ['imports'] })
      onSearch({ id: job.id })
    },
  })
  return (
    <Page
      title={t('imports.title')}
      about={t('imports.about')}
      actions={
        search.view !== 'photos' && (
          <Button icon={<Icon name="image" size={16} />} onClick={() => onSearch({ view: 'photos' })}>
            {t('imports.photos.title')}
          </Button>
        )
      }
    >
      {search.view === 'photos' ? (
        <>
          <Back
            label={t(search.id ? 'imports.photos.backToImport' : 'imports.backToList')}
            onClick={() => onSearch({ id: search.id })}
          />
          <UnassignedPhotos search={search} onSearch={onSearch} />
        </>
      ) : search.id ? (
        <ImportView id={search.id} search={search} onSearch={onSearch} />
      ) : (
        <>
          <NewImport
            order={order}
            onOrder={(next) => {
              start.reset()
              setOrder(next)
            }}
            onDryRun={start.mutate}
            busy={start.isPending}
            error={start.error}
          />
          <ImportsList search={search} onSearch={onSearch} />
          <RememberedAnswers />
        </>
      )}
    </Page>
  )
}
