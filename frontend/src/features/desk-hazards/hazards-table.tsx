import { Link } from '@tanstack/react-router'
import { Button, Table, type TableProps } from 'antd'
import { useTranslation } from 'react-i18next'
import type { HazardSummary } from '@/api/types'
import { useCategories } from '@/features/desk-kit/categories'
import { formatDate } from '@/shared/dates'
import { DueTag, FlagTags, SeverityTag, StateTag } from '@/shared/hazard-tags'
import { StateMessage } from '@/shared/ui/states'
import styles from './hazards.module.css'
import { type HazardSearch, isFiltered } from './search'
import { type Order, orderOf, sortOf } from './sort'

interface HazardsTableProps {
  rows: HazardSummary[]
  search: HazardSearch
  onSearch: (next: HazardSearch) => void
  busy: boolean
}

export function HazardsTable({ rows, search, onSearch, busy }: HazardsTableProps) {
  const columns = useColumns(search)
  return (
    <Table<HazardSummary>
      rowKey="id"
      columns={columns}
      dataSource={rows}
      pagination={false}
      loading={busy}
      size="middle"
      tableLayout="fixed"
      scroll={{ x: 1170 }}
      showSorterTooltip={false}
      rowClassName={(row) => (row.id === search.id ? (styles.opened ?? '') : (styles.row ?? ''))}
      onRow={(row) => ({ onClick: () => onSearch({ ...search, id: row.id }) })}
      onChange={(_, __, sorter) => onSearch({ ...search, sort: sortOf(sorter as Order) })}
      locale={{ emptyText: <Empty search={search} onSearch={onSearch} /> }}
    />
  )
}

function Empty({ search, onSearch }: Pick<HazardsTableProps, 'search' | 'onSearch'>) {
  const { t } = useTranslation(['desk', 'common'])
  if (!isFiltered(search)) return <StateMessage title={t('desk:hazards.nothingYet')} />
  return (
    <StateMessage
      icon="search"
      title={t('desk:list.nothingFound')}
      action={
        <Button onClick={() => onSearch({ sort: search.sort })}>{t('common:action.clearFilters')}</Button>
      }
    >
      {t('desk:list.nothingFoundText')}
    </StateMessage>
  )
}

function useColumns(search: HazardSearch): TableProps<HazardSummary>['columns'] {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const categories = useCategories()
  const sortable = (key: string) => ({ key, sorter: true, sortOrder: orderOf(search.sort, key) })
  return [
    {
      title: t('desk:hazards.number'),
      ...sortable('createdAt'),
      width: 188,
      render: (_, row) => (
        <Link to="/desk/hazards" search={{ ...search, id: row.id }} className={styles.number}>
          {row.number ?? t('common:state.DRAFT')}
        </Link>
      ),
    },
    {
      title: t('desk:hazards.school'),
      key: 'school',
      width: 174,
      render: (_, row) => (
        <>
          {row.school.name}
          <span className={styles.faint}>
            {[row.building?.name, row.placeText].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    },
    {
      title: t('desk:hazards.description'),
      key: 'description',
      render: (_, row) => (
        <>
          <span className={styles.description}>{row.description}</span>
          <span className={styles.faint}>{categories.nameOf(row.category)}</span>
        </>
      ),
    },
    {
      title: t('desk:hazards.severity'),
      key: 'severity',
      width: 138,
      render: (_, row) =>
        row.severity ? (
          <SeverityTag severity={row.severity} />
        ) : (
          <span className={styles.faint}>{t('desk:hazards.notGraded')}</span>
        ),
    },
    {
      title: t('desk:hazards.state'),
      key: 'state',
      width: 172,
      render: (_, row) => (
        <span className={styles.tags}>
          <StateTag state={row.state} />
          <FlagTags {...row} />
        </span>
      ),
    },
    {
      title: t('desk:hazards.dueDate'),
      ...sortable('dueDate'),
      width: 176,
      render: (_, row) =>
        row.dueDate ? (
          <>
            <span className={styles.day}>{formatDate(row.dueDate, i18n.language)}</span>
            {row.overdue && <DueTag {...row} />}
          </>
        ) : (
          <span className={styles.faint}>{t('common:due.none')}</span>
        ),
    },
    {
      title: t('desk:hazards.foundAt'),
      ...sortable('foundAt'),
      width: 150,
      render: (_, row) => formatDate(row.foundAt, i18n.language),
    },
  ]
}
