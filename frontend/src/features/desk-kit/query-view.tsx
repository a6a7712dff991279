import type { UseQueryResult } from '@tanstack/react-query'
import { Skeleton } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LoadError } from '@/api/load-error'

interface QueryViewProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'isError' | 'refetch'>
  /** Lines of grey while waiting. */
  rows?: number
  children: (data: T) => ReactNode
}

/** Loading and failing look the same on every desk screen; what there is to show is the screen's own matter. */
export function QueryView<T>({ query, rows = 8, children }: QueryViewProps<T>) {
  const { t } = useTranslation()
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <LoadError error={query.error} onRetry={() => void query.refetch()} />
  return (
    <div role="status">
      <span className="visually-hidden">{t('view.loading')}</span>
      <Skeleton active title={false} paragraph={{ rows }} style={{ padding: 24 }} />
    </div>
  )
}
