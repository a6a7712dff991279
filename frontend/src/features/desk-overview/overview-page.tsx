import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { districtOverviewQuery } from '@/api/overview'
import type { DistrictDashboard } from '@/api/types'
import { DistrictPicker } from '@/features/desk-kit/district-picker'
import { Page, Sheet } from '@/features/desk-kit/page'
import { QueryView } from '@/features/desk-kit/query-view'
import { formatDateTime } from '@/shared/dates'
import { Icon } from '@/shared/ui/icon'
import { OverviewFilter } from './overview-filter'
import { latestPeriod, schoolsShown } from './schools-shown'
import { SchoolsTable } from './schools-table'
import type { OverviewSearch } from './search'
import { Totals } from './totals'

interface OverviewPageProps {
  search: OverviewSearch
  onSearch: (next: OverviewSearch) => void
}

/** The district at a glance: how much is open where, and which schools say nothing. */
export function OverviewPage({ search, onSearch }: OverviewPageProps) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const overview = useQuery(districtOverviewQuery(search.district))
  const asOf = overview.data && t('overview.asOf', { at: formatDateTime(overview.data.asOf, i18n.language) })
  return (
    <Page
      title={t('overview.title')}
      about={asOf}
      actions={
        <>
          <DistrictPicker
            value={search.district}
            onChange={(district) => onSearch({ ...search, district })}
          />
          <Button
            icon={<Icon name="repeat" size={16} />}
            loading={overview.isRefetching}
            onClick={() => void overview.refetch()}
          >
            {t('overview.refresh')}
          </Button>
        </>
      }
    >
      <QueryView query={overview} rows={12}>
        {(data) => <Figures data={data} search={search} onSearch={onSearch} />}
      </QueryView>
    </Page>
  )
}

function Figures({ data, search, onSearch }: OverviewPageProps & { data: DistrictDashboard }) {
  const schools = schoolsShown(data.schools, search)
  return (
    <>
      <Totals totals={data.totals} district={search.district} />
      <Sheet flush>
        <OverviewFilter schools={data.schools} shown={schools.length} search={search} onSearch={onSearch} />
        <SchoolsTable
          schools={schools}
          latest={latestPeriod(data.schools)}
          filtered={schools.length < data.schools.length}
          onClear={() => onSearch({ district: search.district })}
        />
      </Sheet>
    </>
  )
}
