import { Link } from '@tanstack/react-router'
import { Button, Table, type TableProps } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Submission } from '@/api/types'
import { formatDateTime } from '@/shared/dates'
import { StateMessage } from '@/shared/ui/states'
import type { WeeklyPageProps } from './search'
import { SubmissionTags } from './submission-tags'
import styles from './weekly.module.css'

interface SubmissionsTableProps extends WeeklyPageProps {
  rows: Submission[]
}

export function SubmissionsTable({ rows, search, onSearch }: SubmissionsTableProps) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const columns: TableProps<Submission>['columns'] = [
    {
      title: t('desk:weekly.school'),
      key: 'school',
      sorter: (a, b) => (a.organisation.code ?? '').localeCompare(b.organisation.code ?? ''),
      render: (_, row) => (
        <Link to="/desk/weekly" search={{ ...search, id: row.id }} className={styles.school}>
          {row.organisation.name}
          <span className={styles.faint}>{row.organisation.code}</span>
        </Link>
      ),
    },
    {
      title: t('desk:weekly.state'),
      key: 'state',
      width: 240,
      render: (_, row) => <SubmissionTags submission={row} />,
    },
    {
      title: t('desk:weekly.hazards'),
      key: 'hazardCount',
      width: 120,
      align: 'right',
      sorter: (a, b) => a.hazardCount - b.hazardCount,
      render: (_, row) => row.hazardCount,
    },
    {
      title: t('desk:weekly.submittedAt'),
      key: 'submittedAt',
      width: 200,
      sorter: (a, b) => (a.submittedAt ?? '').localeCompare(b.submittedAt ?? ''),
      render: (_, row) => row.submittedAt && formatDateTime(row.submittedAt, i18n.language),
    },
    { title: t('desk:weekly.filledBy'), key: 'filledBy', width: 130, render: (_, row) => row.filledBy },
    {
      title: t('desk:weekly.scans'),
      key: 'scans',
      width: 120,
      align: 'right',
      render: (_, row) => row.documents.length,
    },
  ]
  return (
    <Table<Submission>
      rowKey="id"
      columns={columns}
      dataSource={rows}
      pagination={false}
      scroll={{ x: 980 }}
      size="middle"
      showSorterTooltip={false}
      rowClassName={(row) => (row.id === search.id ? (styles.opened ?? '') : (styles.row ?? ''))}
      onRow={(row) => ({ onClick: () => onSearch({ ...search, id: row.id }) })}
      locale={{
        emptyText: search.group ? (
          <StateMessage
            icon="search"
            title={t('desk:list.nothingFound')}
            action={
              <Button onClick={() => onSearch({ ...search, group: undefined })}>
                {t('common:action.clearFilters')}
              </Button>
            }
          />
        ) : (
          <StateMessage icon="calendar" title={t('desk:weekly.nothingYet')} />
        ),
      }}
    />
  )
}
