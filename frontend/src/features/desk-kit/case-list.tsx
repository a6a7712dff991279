import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Select, Table, type TableProps } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PageOf } from '@/api/types'
import type { IconName } from '@/shared/ui/icon'
import { StateMessage } from '@/shared/ui/states'
import styles from './case-list.module.css'
import type { CaseSearch } from './case-search'
import { Labelled } from './labelled'
import { ListView } from './list-view'
import { OrganisationSelect } from './organisation-select'
import { Sheet } from './page'

/** What somebody keeps about a hazard besides the hazard itself. */
interface Case {
  id: string
  hazardId: string
  hazardNumber: string
  description: string
  school: { name: string }
  place: string | null
}

interface CaseListProps<Row extends Case, State extends string> {
  search: CaseSearch<State>
  onSearch: (next: CaseSearch<State>) => void
  states: readonly { value: State; label: string }[]
  query: UseInfiniteQueryResult<InfiniteData<PageOf<Row>>>
  /** Behind the hazard and where it is. */
  columns: NonNullable<TableProps<Row>['columns']>
  nothingYet: { icon: IconName; title: string }
}

/** A list of cases about hazards, narrowed by state and school, with its four states. */
export function CaseList<Row extends Case, State extends string>(props: CaseListProps<Row, State>) {
  const { search, onSearch, states, query, columns, nothingYet } = props
  const { t } = useTranslation(['desk', 'common'])
  const filtered = Boolean(search.state || search.school)
  const hazardAndPlace: TableProps<Row>['columns'] = [
    {
      title: t('desk:list.hazard'),
      key: 'hazard',
      render: (_, row) => (
        <>
          <Link to="/desk/hazards" search={{ id: row.hazardId }}>
            {row.hazardNumber}
          </Link>
          <Faint>{row.description}</Faint>
        </>
      ),
    },
    {
      title: t('desk:list.school'),
      key: 'school',
      width: 250,
      render: (_, row) => (
        <>
          {row.school.name}
          <Faint>{row.place}</Faint>
        </>
      ),
    },
  ]
  return (
    <>
      <search className={styles.filter}>
        <Labelled label={t('desk:list.state')}>
          <Select
            allowClear
            placeholder={t('desk:list.all')}
            value={search.state}
            onChange={(state?: State) => onSearch({ ...search, state })}
            options={[...states]}
          />
        </Labelled>
        <Labelled label={t('desk:list.school')}>
          <OrganisationSelect
            allowClear
            value={search.school}
            onChange={(school) => onSearch({ ...search, school })}
          />
        </Labelled>
      </search>
      <Sheet flush>
        <ListView query={query} lines={8}>
          {(rows) => (
            <Table<Row>
              rowKey="id"
              columns={[...hazardAndPlace, ...columns]}
              dataSource={rows}
              pagination={false}
              scroll={{ x: 1120 }}
              size="middle"
              locale={{
                emptyText: filtered ? (
                  <StateMessage
                    icon="search"
                    title={t('desk:list.nothingFound')}
                    action={<Button onClick={() => onSearch({})}>{t('common:action.clearFilters')}</Button>}
                  />
                ) : (
                  <StateMessage {...nothingYet} />
                ),
              }}
            />
          )}
        </ListView>
      </Sheet>
    </>
  )
}

/** The second line of a cell. */
export function Faint({ children }: { children: ReactNode }) {
  return <span className={styles.faint}>{children}</span>
}
