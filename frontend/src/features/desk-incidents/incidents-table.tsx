import { Link } from '@tanstack/react-router'
import { Button, Table, type TableProps } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Incident } from '@/api/types'
import { may, useMe } from '@/auth/me'
import { formatDateTime } from '@/shared/dates'
import { StateMessage } from '@/shared/ui/states'
import { Tag } from '@/shared/ui/tag'
import styles from './incidents.module.css'

interface IncidentsTableProps {
  rows: Incident[]
  filtered: boolean
  onClear: () => void
  onNote: (incident: Incident) => void
}

const tones = { OPEN: 'danger', IN_PROGRESS: 'warning', CONCLUDED: 'success', WITHDRAWN: 'plain' } as const

export function IncidentsTable({ rows, filtered, onClear, onNote }: IncidentsTableProps) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const keeps = may(useMe(), 'submission.review')
  const columns: TableProps<Incident>['columns'] = [
    {
      title: t('desk:incidents.hazard'),
      key: 'hazard',
      render: (_, row) => (
        <>
          <Link to="/desk/hazards" search={{ id: row.hazardId }}>
            {row.hazardNumber}
          </Link>
          <span className={styles.faint}>{row.description}</span>
        </>
      ),
    },
    {
      title: t('desk:incidents.school'),
      key: 'school',
      width: 240,
      render: (_, row) => (
        <>
          {row.school.name}
          <span className={styles.faint}>{row.place}</span>
        </>
      ),
    },
    {
      title: t('desk:incidents.found'),
      key: 'found',
      width: 180,
      render: (_, row) => (
        <>
          {formatDateTime(row.foundAt, i18n.language)}
          <span className={styles.faint}>{row.foundBy}</span>
        </>
      ),
    },
    {
      title: t('desk:incidents.state'),
      key: 'state',
      width: 280,
      render: (_, row) => {
        const last = row.notes.at(-1)
        return (
          <>
            <Tag tone={tones[row.state]}>{t(`desk:incidents.states.${row.state}`)}</Tag>
            {last?.text && (
              <span className={styles.faint}>
                {last.by.name} · {last.text}
              </span>
            )}
          </>
        )
      },
    },
    {
      title: t('desk:list.actions'),
      key: 'actions',
      width: 140,
      render: (_, row) =>
        keeps &&
        row.state !== 'WITHDRAWN' && (
          <Button
            size="small"
            type={row.state === 'OPEN' ? 'primary' : 'default'}
            onClick={() => onNote(row)}
          >
            {t('desk:incidents.note')}
          </Button>
        ),
    },
  ]
  return (
    <Table<Incident>
      rowKey="id"
      columns={columns}
      dataSource={rows}
      pagination={false}
      scroll={{ x: 1080 }}
      size="middle"
      locale={{
        emptyText: (
          <StateMessage
            icon={filtered ? 'search' : 'check'}
            title={t(filtered ? 'desk:list.nothingFound' : 'desk:incidents.nothingYet')}
            action={filtered && <Button onClick={onClear}>{t('common:action.clearFilters')}</Button>}
          />
        ),
      }}
    />
  )
}
