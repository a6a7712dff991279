import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Select, Table, type TableProps } from 'antd'
import { useTranslation } from 'react-i18next'
import { organisationKinds } from '@/api/enumerations'
import { authoritiesQuery, buildingUseQuery, organisationsQuery } from '@/api/organisations'
import type { OrganisationKind, OrganisationSummary } from '@/api/types'
import { Labelled } from '@/features/desk-kit/labelled'
import { ListView } from '@/features/desk-kit/list-view'
import { Page, Sheet } from '@/features/desk-kit/page'
import { SearchBox } from '@/features/desk-kit/search-box'
import { Icon } from '@/shared/ui/icon'
import { StateMessage } from '@/shared/ui/states'
import { Tag } from '@/shared/ui/tag'
import styles from './organisations.module.css'
import type { OrganisationsSearch } from './search'
import { indented } from './tree'

interface OrganisationsPageProps {
  search: OrganisationsSearch
  onSearch: (next: OrganisationsSearch) => void
}

/** The register: offices and schools in reach, found by name, kind or the office above. */
export function OrganisationsPage({ search, onSearch }: OrganisationsPageProps) {
  const { t } = useTranslation('desk')
  const organisations = useInfiniteQuery(organisationsQuery(search))
  const authorities = useQuery(authoritiesQuery)
  return (
    <Page title={t('organisations.title')} actions={<BuildingUseLink />}>
      <search className={styles.filter}>
        <SearchBox
          label={t('hazards.search')}
          hint={t('organisations.searchHint')}
          value={search.q}
          onSearch={(q) => onSearch({ ...search, q })}
        />
        <Labelled label={t('organisations.kind')}>
          <Select
            allowClear
            placeholder={t('list.all')}
            value={search.kind}
            onChange={(kind?: OrganisationKind) => onSearch({ ...search, kind })}
            options={organisationKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
        </Labelled>
        <Labelled label={t('organisations.above')}>
          <Select
            allowClear
            placeholder={t('list.all')}
            value={authorities.data ? search.parent : undefined}
            onChange={(parent?: string) => onSearch({ ...search, parent })}
            options={indented(authorities.data ?? []).map(({ office, depth }) => ({
              value: office.id,
              label: `${'　'.repeat(depth)}${office.officialName}`,
            }))}
          />
        </Labelled>
      </search>
      <Sheet flush>
        <ListView query={organisations} lines={12}>
          {(rows) => <OrganisationsTable rows={rows} onClear={() => onSearch({})} />}
        </ListView>
      </Sheet>
    </Page>
  )
}

/** Leads to the buildings out of use, and says how many proposals wait. */
function BuildingUseLink() {
  const { t } = useTranslation('desk')
  const waiting = useInfiniteQuery(buildingUseQuery({ show: 'PROPOSED' })).data?.pages[0]?.total?.value ?? 0
  return (
    <Link to="/desk/buildings" search={{ show: 'PROPOSED' }} className={styles.back}>
      <Icon name="building" size={16} />
      {t('organisations.buildingUse')}
      {waiting > 0 && <Tag tone="warning">{t('organisations.toDecide', { count: waiting })}</Tag>}
    </Link>
  )
}

function OrganisationsTable({ rows, onClear }: { rows: OrganisationSummary[]; onClear: () => void }) {
  const { t } = useTranslation(['desk', 'common'])
  const columns: TableProps<OrganisationSummary>['columns'] = [
    { title: t('desk:organisations.code'), key: 'code', width: 140, render: (_, row) => row.code },
    {
      title: t('desk:organisations.name'),
      key: 'name',
      render: (_, row) => (
        <>
          <Link
            to="/desk/organisations/$organisationId"
            params={{ organisationId: row.id }}
            className={styles.name}
          >
            {row.officialName}
          </Link>
          {row.shortNames.length > 0 && <span className={styles.faint}>{row.shortNames.join('、')}</span>}
        </>
      ),
    },
    {
      title: t('desk:organisations.kind'),
      key: 'kind',
      width: 170,
      render: (_, row) => t(`desk:kind.${row.kind}`),
    },
    {
      title: t('desk:organisations.marks'),
      key: 'marks',
      width: 280,
      render: (_, row) => (
        <span className={styles.tags}>
          {row.boarding && <Tag>{t('desk:organisations.boarding')}</Tag>}
          {row.keyUnit && <Tag tone="warning">{t('desk:organisations.keyUnit')}</Tag>}
          {!row.active && <Tag tone="plain">{t('desk:organisations.inactive')}</Tag>}
        </span>
      ),
    },
  ]
  return (
    <Table<OrganisationSummary>
      rowKey="id"
      columns={columns}
      dataSource={rows}
      pagination={false}
      scroll={{ x: 860 }}
      size="middle"
      locale={{
        emptyText: (
          <StateMessage
            icon="search"
            title={t('desk:list.nothingFound')}
            action={<Button onClick={onClear}>{t('common:action.clearFilters')}</Button>}
          />
        ),
      }}
    />
  )
}
