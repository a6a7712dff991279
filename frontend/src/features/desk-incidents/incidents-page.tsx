import { useInfiniteQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { incidentsQuery } from '@/api/incidents'
import type { Incident } from '@/api/types'
import { Labelled } from '@/features/desk-kit/labelled'
import { ListFoot } from '@/features/desk-kit/list-foot'
import { OrganisationSelect } from '@/features/desk-kit/organisation-select'
import { Page, Sheet } from '@/features/desk-kit/page'
import { QueryView } from '@/features/desk-kit/query-view'
import styles from './incidents.module.css'
import { IncidentsTable } from './incidents-table'
import { NoteModal } from './note-modal'
import { type IncidentSearch, states } from './search'

interface IncidentsPageProps {
  search: IncidentSearch
  onSearch: (next: IncidentSearch) => void
}

/** 清单之外发现的重大隐患，视同事故: which, and how far accountability is (requirement 18). */
export function IncidentsPage({ search, onSearch }: IncidentsPageProps) {
  const { t } = useTranslation('desk')
  const incidents = useInfiniteQuery(incidentsQuery(search))
  const [noted, setNoted] = useState<Incident | null>(null)
  return (
    <Page title={t('incidents.title')} about={t('incidents.about')}>
      <search className={styles.filter}>
        <Labelled label={t('incidents.state')}>
          <Select
            allowClear
            placeholder={t('list.all')}
            value={search.state}
            onChange={(state) => onSearch({ ...search, state })}
            options={states.map((state) => ({ value: state, label: t(`incidents.states.${state}`) }))}
          />
        </Labelled>
        <Labelled label={t('incidents.school')}>
          <OrganisationSelect
            allowClear
            value={search.school}
            onChange={(school) => onSearch({ ...search, school })}
          />
        </Labelled>
      </search>
      <Sheet flush>
        <QueryView query={incidents} rows={8}>
          {({ pages }) => {
            const rows = pages.flatMap((page) => page.items)
            return (
              <>
                <IncidentsTable
                  rows={rows}
                  filtered={Boolean(search.state || search.school)}
                  onClear={() => onSearch({})}
                  onNote={setNoted}
                />
                {rows.length > 0 && (
                  <ListFoot shown={rows.length} total={pages[0]?.total} query={incidents} />
                )}
              </>
            )
          }}
        </QueryView>
      </Sheet>
      {noted && <NoteModal incident={noted} onClose={() => setNoted(null)} />}
    </Page>
  )
}
