import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { hazardsQuery } from '@/api/hazards'
import { LoadError } from '@/api/load-error'
import { seesManySchools, useMe } from '@/auth/me'
import { Loading, StateMessage } from '@/shared/ui/states'
import { HazardCard } from './hazard-card'
import styles from './hazard-list.module.css'

/** The few hazards that wait for this person and fall due first. */
export function DueList() {
  const { t } = useTranslation('field')
  const me = useMe()
  const hazards = useInfiniteQuery(hazardsQuery({ mine: 'due', sort: 'dueDate' }, 5))
  if (hazards.isPending) return <Loading />
  if (hazards.isError) return <LoadError error={hazards.error} onRetry={() => hazards.refetch()} />
  const items = hazards.data.pages[0]?.items ?? []
  if (items.length === 0) return <StateMessage icon="check" title={t('home.nothingDueText')} />
  return (
    <ul className={styles.list}>
      {items.map((hazard) => (
        <HazardCard key={hazard.id} hazard={hazard} withSchool={seesManySchools(me)} />
      ))}
    </ul>
  )
}
