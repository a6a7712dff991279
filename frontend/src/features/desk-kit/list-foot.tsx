import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './list-foot.module.css'

interface ListFootProps {
  shown: number
  total?: { value: number; exact: boolean } | null
  query: Pick<
    UseInfiniteQueryResult,
    'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage' | 'isFetchNextPageError'
  >
}

/** How much of a keyset list is on the screen, and the next page of it. */
export function ListFoot({ shown, total, query }: ListFootProps) {
  const { t } = useTranslation(['desk', 'common'])
  const count = total
    ? t(total.exact ? 'desk:list.shownOf' : 'desk:list.shownOfMore', { shown, total: total.value })
    : t('desk:list.shown', { shown })
  return (
    <div className={styles.foot}>
      <span role="status">{count}</span>
      {query.isFetchNextPageError && <span className={styles.failed}>{t('common:view.loadFailed')}</span>}
      {query.hasNextPage && (
        <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('common:action.more')}
        </Button>
      )}
    </div>
  )
}
