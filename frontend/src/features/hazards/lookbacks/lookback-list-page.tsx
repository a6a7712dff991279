import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { LoadError } from '@/api/load-error'
import { lookbacksQuery } from '@/api/lookbacks'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { backClass, PageHeader } from '@/shared/ui/page'
import { Loading, StateMessage } from '@/shared/ui/states'
import { LookbackCard } from './lookback-card'
import styles from './lookbacks.module.css'

/** The look-backs that wait for somebody to go there, for whoever is on the way between schools. */
export function LookbackListPage() {
  const { t } = useTranslation(['field', 'common'])
  return (
    <>
      <PageHeader
        title={t('lookback.title')}
        lead={t('lookback.about')}
        back={
          <Link to="/" className={backClass}>
            <Icon name="back" />
            {t('common:nav.home')}
          </Link>
        }
      />
      <WaitingLookbacks />
    </>
  )
}

function WaitingLookbacks() {
  const { t } = useTranslation(['field', 'common'])
  const lookbacks = useInfiniteQuery(lookbacksQuery({ state: 'OPEN' }))
  if (lookbacks.isPending) return <Loading />
  if (lookbacks.isError && !lookbacks.data)
    return <LoadError error={lookbacks.error} onRetry={() => lookbacks.refetch()} />
  const items = lookbacks.data.pages.flatMap((page) => page.items)
  if (items.length === 0) return <StateMessage icon="check" title={t('lookback.nothingWaits')} />
  return (
    <>
      <ul className={styles.list}>
        {items.map((lookback) => (
          <li key={lookback.id}>
            <LookbackCard lookback={lookback} />
          </li>
        ))}
      </ul>
      {lookbacks.isError && <LoadError error={lookbacks.error} onRetry={() => lookbacks.fetchNextPage()} />}
      {lookbacks.hasNextPage && !lookbacks.isError && (
        <Button
          look="secondary"
          wide
          busy={lookbacks.isFetchingNextPage}
          onClick={() => lookbacks.fetchNextPage()}
        >
          {t('common:action.more')}
        </Button>
      )}
    </>
  )
}
