import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, type TableProps, Tabs } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lookbacksQuery } from '@/api/lookbacks'
import type { Lookback } from '@/api/types'
import { CaseList, Faint } from '@/features/desk-kit/case-list'
import { Page } from '@/features/desk-kit/page'
import { formatDateTime } from '@/shared/dates'
import { SeverityTag } from '@/shared/hazard-tags'
import { Tag } from '@/shared/ui/tag'
import { Inspections } from './inspections'
import styles from './inspections.module.css'
import { ResultModal } from './result-modal'
import { type LookbackSearch, states } from './search'

interface LookbacksPageProps {
  search: LookbackSearch
  onSearch: (next: LookbackSearch) => void
}

const tones = { OPEN: 'warning', CONFIRMED: 'success', REOPENED: 'danger' } as const

/** What is looked at in schools: again, after it closed unseen, and by other platforms. */
export function LookbacksPage({ search, onSearch }: LookbacksPageProps) {
  const { t } = useTranslation('desk')
  const inspections = search.view === 'inspections'
  return (
    <Page title={t('lookbacks.title')} about={t(inspections ? 'inspections.about' : 'lookbacks.about')}>
      <Tabs
        className={styles.tabs}
        activeKey={inspections ? 'inspections' : 'lookbacks'}
        onChange={(tab) => onSearch(tab === 'inspections' ? { view: tab } : {})}
        destroyOnHidden
        items={[
          {
            key: 'lookbacks',
            label: t('lookbacks.tab'),
            children: <LookbackCases search={search} onSearch={onSearch} />,
          },
          {
            key: 'inspections',
            label: t('inspections.tab'),
            children: <Inspections search={search} onSearch={onSearch} />,
          },
        ]}
      />
    </Page>
  )
}

/** Where hazards that closed with nobody on site are looked at again (decision 6, T10). */
function LookbackCases({ search, onSearch }: LookbacksPageProps) {
  const { t, i18n } = useTranslation('desk')
  const lookbacks = useInfiniteQuery(lookbacksQuery(search))
  const [visited, setVisited] = useState<Lookback | null>(null)
  const columns: NonNullable<TableProps<Lookback>['columns']> = [
    {
      title: t('lookbacks.severity'),
      key: 'severity',
      width: 110,
      render: (_, row) => <SeverityTag severity={row.severity} />,
    },
    {
      title: t('lookbacks.closedAt'),
      key: 'closedAt',
      width: 160,
      render: (_, row) => formatDateTime(row.closedAt, i18n.language),
    },
    {
      title: t('list.state'),
      key: 'state',
      width: 240,
      render: (_, { state, result }) => (
        <>
          <Tag tone={tones[state]}>{t(`lookbacks.states.${state}`)}</Tag>
          {result && (
            <Faint>
              {result.by.name} · {result.note}
            </Faint>
          )}
        </>
      ),
    },
    {
      title: t('list.actions'),
      key: 'actions',
      width: 140,
      render: (_, row) =>
        row.state === 'OPEN' && (
          <Button size="small" type="primary" onClick={() => setVisited(row)}>
            {t('lookbacks.report')}
          </Button>
        ),
    },
  ]
  return (
    <div className={styles.cases}>
      <CaseList
        search={search}
        onSearch={onSearch}
        states={states.map((value) => ({ value, label: t(`lookbacks.states.${value}`) }))}
        query={lookbacks}
        columns={columns}
        nothingYet={{ icon: 'list', title: t('lookbacks.nothingYet') }}
      />
      {visited && <ResultModal lookback={visited} onClose={() => setVisited(null)} />}
    </div>
  )
}
