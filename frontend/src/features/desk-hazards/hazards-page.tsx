import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { hazardsQuery } from '@/api/hazards'
import { Downloads } from '@/features/desk-kit/downloads'
import { ListView } from '@/features/desk-kit/list-view'
import { Page, Sheet } from '@/features/desk-kit/page'
import { HazardDrawer } from './detail/hazard-drawer'
import { HazardFilterBar } from './hazard-filter-bar'
import { HazardsTable } from './hazards-table'
import { exportPath, filterOf, type HazardSearch } from './search'

const pageSize = 50

interface HazardsPageProps {
  search: HazardSearch
  onSearch: (next: HazardSearch) => void
}

/** The ledger as a table. Filter, order and the opened hazard are the address, so a link shows somebody else the same. */
export function HazardsPage({ search, onSearch }: HazardsPageProps) {
  const { t } = useTranslation('desk')
  const hazards = useInfiniteQuery(hazardsQuery(filterOf(search), pageSize))
  return (
    <Page
      title={t('hazards.title')}
      about={t('hazards.about')}
      actions={
        <Downloads
          label={t('hazards.export')}
          files={[
            { label: t('hazards.exportXlsx'), path: exportPath('xlsx', search) },
            { label: t('hazards.exportCsv'), path: exportPath('csv', search) },
          ]}
        />
      }
    >
      <HazardFilterBar search={search} onSearch={onSearch} />
      <Sheet flush>
        <ListView query={hazards} lines={14}>
          {(rows) => (
            <HazardsTable rows={rows} search={search} onSearch={onSearch} busy={hazards.isPlaceholderData} />
          )}
        </ListView>
      </Sheet>
      <HazardDrawer id={search.id} onClose={() => onSearch({ ...search, id: undefined })} />
    </Page>
  )
}
