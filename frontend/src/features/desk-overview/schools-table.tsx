import { Link } from '@tanstack/react-router'
import { Table, type TableProps } from 'antd'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { known, organisationKinds } from '@/api/enumerations'
import { Icon } from '@/shared/ui/icon'
import { StateMessage } from '@/shared/ui/states'
import { LastReport } from './last-report'
import styles from './overview.module.css'
import type { SchoolFigures } from './schools-shown'
import { openStates } from './totals'

interface SchoolsTableProps {
  schools: SchoolFigures[]
  latest: string
  filtered: boolean
  onClear: () => void
}

type Figure = 'open' | 'overdue' | 'major' | 'selfCheckMisses' | 'closed'

const searches = {
  open: { state: openStates },
  overdue: { overdue: true },
  major: { severity: 'MAJOR', state: openStates },
  selfCheckMisses: {
    outsideList: true,
    severity: 'GENERAL,MINOR',
    state: `${openStates},CLOSED,CANCELLED_BY_DEMOLITION`,
  },
  closed: { state: 'CLOSED' },
} as const

/** A zero is nothing to look into; any other figure leads to its hazards. */
function FigureLink({ row, figure }: { row: SchoolFigures; figure: Figure }) {
  const { t } = useTranslation('desk')
  const value = row[figure]
  if (value === 0) return <span className={styles.zero}>0</span>
  const alarming = figure === 'overdue' || figure === 'major'
  return (
    <Link
      to="/desk/hazards"
      search={{ ...searches[figure], school: row.school.id }}
      className={alarming ? styles.danger : styles.figure}
      aria-label={t('overview.figureOf', {
        figure: t(`overview.${figure}`),
        school: row.school.name,
        count: value,
      })}
    >
      {value}
    </Link>
  )
}

export function SchoolsTable({ schools, latest, filtered, onClear }: SchoolsTableProps) {
  const { t } = useTranslation(['desk', 'common'])
  return (
    <Table<SchoolFigures>
      rowKey={(row) => row.school.id}
      columns={columns(t, latest)}
      dataSource={schools}
      pagination={false}
      scroll={{ x: 1170 }}
      size="middle"
      showSorterTooltip={false}
      locale={{
        emptyText: (
          <StateMessage
            icon={filtered ? 'search' : 'info'}
            title={t(filtered ? 'desk:overview.nothingFound' : 'desk:overview.nothingYet')}
            action={
              filtered && (
                <button type="button" className={styles.clear} onClick={onClear}>
                  <Icon name="close" size={16} />
                  {t('common:action.clearFilters')}
                </button>
              )
            }
          />
        ),
      }}
    />
  )
}

function columns(t: TFunction<['desk', 'common']>, latest: string): TableProps<SchoolFigures>['columns'] {
  const number = (figure: Figure) => ({
    title: t(`desk:overview.${figure}`),
    key: figure,
    align: 'right' as const,
    width: 110,
    sorter: (a: SchoolFigures, b: SchoolFigures) => a[figure] - b[figure],
    sortDirections: ['descend' as const, 'ascend' as const],
    render: (_: unknown, row: SchoolFigures) => <FigureLink row={row} figure={figure} />,
  })
  return [
    {
      title: t('desk:overview.school'),
      key: 'school',
      sorter: (a, b) => (a.school.code ?? '').localeCompare(b.school.code ?? ''),
      render: (_, row) => (
        <Link to="/desk/hazards" search={{ school: row.school.id }} className={styles.school}>
          {row.school.name}
          <span className={styles.code}>{row.school.code}</span>
        </Link>
      ),
    },
    {
      title: t('desk:overview.kind'),
      key: 'kind',
      width: 130,
      render: (_, row) => {
        const kind = known(organisationKinds, row.kind)
        return kind && t(`desk:kind.${kind}`)
      },
    },
    number('open'),
    { ...number('overdue'), defaultSortOrder: 'descend' },
    number('major'),
    number('selfCheckMisses'),
    number('closed'),
    {
      title: t('desk:overview.lastReport'),
      key: 'lastReport',
      width: 280,
      sorter: (a, b) =>
        (a.lastSubmission?.submittedAt ?? '').localeCompare(b.lastSubmission?.submittedAt ?? ''),
      render: (_, row) => <LastReport row={row} latest={latest} />,
    },
  ]
}
