import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type HazardFilter, hazardsQuery } from '@/api/hazards'
import { LoadError } from '@/api/load-error'
import { may, seesManySchools, useMe } from '@/auth/me'
import { Button, buttonClass } from '@/shared/ui/button'
import { Loading, StateMessage } from '@/shared/ui/states'
import { isFiltered } from './filter-schema'
import { HazardCard } from './hazard-card'
import styles from './hazard-list.module.css'

/** The cards of one filter with the list's four states. */
export function HazardCards({ filter }: { filter: HazardFilter }) {
  const { t } = useTranslation(['field', 'common'])
  const me = useMe()
  const hazards = useInfiniteQuery(hazardsQuery(filter))
  if (hazards.isPending) return <Loading rows={5} />
  if (hazards.isError && !hazards.data)
    return <LoadError error={hazards.error} onRetry={() => hazards.refetch()} />

  const items = hazards.data.pages.flatMap((page) => page.items)
  const total = hazards.data.pages[0]?.total
  if (items.length === 0) return isFiltered(filter) ? <NothingFound /> : <NothingYet />
  return (
    <>
      {total && (
        <p className={styles.count} role="status">
          {t(total.exact ? 'list.total' : 'list.totalAbout', { count: total.value })}
        </p>
      )}
      <ul className={styles.list}>
        {items.map((hazard) => (
          <HazardCard key={hazard.id} hazard={hazard} withSchool={seesManySchools(me)} />
        ))}
      </ul>
      {hazards.isError && <LoadError error={hazards.error} onRetry={() => hazards.fetchNextPage()} />}
      {hazards.hasNextPage && !hazards.isError && (
        <Button
          look="secondary"
          wide
          busy={hazards.isFetchingNextPage}
          onClick={() => hazards.fetchNextPage()}
        >
          {t('common:action.more')}
        </Button>
      )}
    </>
  )
}

function NothingFound() {
  const { t } = useTranslation('field')
  return (
    <StateMessage icon="search" title={t('list.nothingFound')}>
      {t('list.nothingFoundText')}
    </StateMessage>
  )
}

function NothingYet() {
  const { t } = useTranslation('field')
  const canFile = may(useMe(), 'hazard.file')
  return (
    <StateMessage
      icon="list"
      title={t('list.nothingYet')}
      action={
        canFile && (
          <Link to="/hazards/new" className={buttonClass()}>
            {t('home.file')}
          </Link>
        )
      }
    >
      {t('list.nothingYetText')}
    </StateMessage>
  )
}
