import { Link } from '@tanstack/react-router'
import { Button, Table, type TableProps } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Lookback } from '@/api/types'
import { formatDateTime } from '@/shared/dates'
import { SeverityTag } from '@/shared/hazard-tags'
import { StateMessage } from '@/shared/ui/states'
import { Tag } from '@/shared/ui/tag'
import styles from './lookbacks.module.css'

interface LookbacksTableProps {
  rows: Lookback[]
  filtered: boolean
  onClear: () => void
  onVisit: (lookback: Lookback) => void
}

const tones = { OPEN: 'warning', CONFIRMED: 'success', REOPENED: 'danger' } as const

export function LookbacksTable({ rows, filtered, onClear, onVisit }: LookbacksTableProps) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const columns: TableProps<Lookback>['columns'] = [
    {
      title: t('desk:lookbacks.hazard'),
      key: 'hazard',
      render: (_, row) => (
        <>
          <Link to="/hazards/$hazardId" params={{ hazardId: row.hazardId }}>
            {row.hazardNumber}
          </Link>
          <span className={styles.faint}>{row.description}</span>
        </>
      ),
    },
    {
      title: t('desk:lookbacks.severity'),
      key: 'severity',
      width: 90,
      render: (_, row) => <SeverityTag severity={row.severity} />,
    },
    {
      title: t('desk:lookbacks.school'),
      key: 'school',
      width: 260,
      render: (_, row) => (
        <>
          {row.school.name}
          <span className={styles.faint}>{row.place}</span>
        </>
      ),
    },
    {
      title: t('desk:lookbacks.closedAt'),
      key: 'closedAt',
      width: 180,
      render: (_, row) => formatDateTime(row.closedAt, i18n.language),
    },
    {
      title: t('desk:lookbacks.state'),
      key: 'state',
      width: 260,
      render: (_, row) => (
        <>
          <Tag tone={tones[row.state]}>{t(`desk:lookbacks.states.${row.state}`)}</Tag>
          {row.result && (
            <span className={styles.faint}>
              {row.result.by.name} · {row.result.note}
            </span>
          )}
        </>
      ),
    },
    {
      title: t('desk:list.actions'),
      key: 'actions',
      width: 140,
      render: (_, row) =>
        row.state === 'OPEN' && (
          <Button size="small" type="primary" onClick={() => onVisit(row)}>
            {t('desk:lookbacks.report')}
          </Button>
        ),
    },
  ]
  return (
    <Table<Lookback>
      rowKey="id"
      columns={columns}
      dataSource={rows}
      pagination={false}
      scroll={{ x: 1160 }}
      size="middle"
      locale={{
        emptyText: (
          <StateMessage
            icon={filtered ? 'search' : 'list'}
            title={t(filtered ? 'desk:list.nothingFound' : 'desk:lookbacks.nothingYet')}
            action={filtered && <Button onClick={onClear}>{t('common:action.clearFilters')}</Button>}
          />
        ),
      }}
    />
  )
}
