import { useTranslation } from 'react-i18next'
import type { HazardFilter } from '@/api/hazards'
import { PageHeader } from '@/shared/ui/page'
import { ChosenElsewhere } from './chosen-elsewhere'
import { FilterPanel } from './filter-panel'
import { HazardCards } from './hazard-cards'

interface HazardListPageProps {
  filter: HazardFilter
  onFilter: (filter: HazardFilter) => void
}

/** The ledger on a phone. The address holds every filter, so a list can be sent, kept and gone back to. */
export function HazardListPage({ filter, onFilter }: HazardListPageProps) {
  const { t } = useTranslation('field')
  return (
    <>
      <PageHeader title={t('list.title')} />
      <FilterPanel
        key={filter.q ?? ''}
        filter={filter}
        onChange={(change) => onFilter({ ...filter, ...change })}
      />
      <ChosenElsewhere filter={filter} onClear={() => onFilter({})} />
      <HazardCards filter={filter} />
    </>
  )
}
