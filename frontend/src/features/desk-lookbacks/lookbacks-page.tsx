import { useInfiniteQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lookbacksQuery } from '@/api/lookbacks'
import type { Lookback } from '@/api/types'
import { Labelled } from '@/features/desk-kit/labelled'
import { ListFoot } from '@/features/desk-kit/list-foot'
import { OrganisationSelect } from '@/features/desk-kit/organisation-select'
import { Page, Sheet } from '@/features/desk-kit/page'
import { QueryView } from '@/features/desk-kit/query-view'
import styles from './lookbacks.module.css'
import { LookbacksTable } from './lookbacks-table'
import { ResultModal } from './result-modal'
import { type LookbackSearch, states } from './search'

interface LookbacksPageProps {
  search: LookbackSearch
  onSearch: (next: LookbackSearch) => void
}

/** Where hazards that closed with nobody on site are looked at again (decision 6, T10). */
export function LookbacksPage({ search, onSearch }: LookbacksPageProps) {
  const { t } = useTranslation('desk')
  const lookbacks = useInfiniteQuery(lookbacksQuery(search))
  const [visited, setVisited] = useState<Lookback | null>(null)
  return (
    <Page title={t('lookbacks.title')} about={t('lookbacks.about')}>
      <search className={styles.filter}>
        <Labelled label={t('lookbacks.state')}>
          <Select
            allowClear
            placeholder={t('list.all')}
            value={search.state}
            onChange={(state) => onSearch({ ...search, state })}
            options={states.map((state) => ({ value: state, label: t(`lookbacks.states.${state}`) }))}
          />
        </Labelled>
        <Labelled label={t('lookbacks.school')}>
          <OrganisationSelect
            allowClear
            value={search.school}
            onChange={(school) => onSearch({ ...search, school })}
          />
        </Labelled>
      </search>
      <Sheet flush>
        <QueryView query={lookbacks} rows={8}>
          {({ pages }) => {
            const rows = pages.flatMap((page) => page.items)
            return (
              <>
                <LookbacksTable
                  rows={rows}
                  filtered={Boolean(search.state || search.school)}
                  onClear={() => onSearch({})}
                  onVisit={setVisited}
                />
                {rows.length > 0 && (
                  <ListFoot shown={rows.length} total={pages[0]?.total} query={lookbacks} />
                )}
              </>
            )
          }}
        </QueryView>
      </Sheet>
      {visited && <ResultModal lookback={visited} onClose={() => setVisited(null)} />}
    </Page>
  )
}
