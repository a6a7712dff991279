import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Table, type TableProps } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inspectionsQuery } from '@/api/inspections'
import type { Inspection } from '@/api/types'
import { Faint } from '@/features/desk-kit/case-list'
import { Labelled } from '@/features/desk-kit/labelled'
import { ListView } from '@/features/desk-kit/list-view'
import { OrganisationSelect } from '@/features/desk-kit/organisation-select'
import { Sheet } from '@/features/desk-kit/page'
import { SearchBox } from '@/features/desk-kit/search-box'
import { formatDateTime } from '@/shared/dates'
import { StateMessage } from '@/shared/ui/states'
import { InspectionDrawer } from './inspection-drawer'
import styles from './inspections.module.css'
import type { LookbackSearch } from './search'

interface InspectionsProps {
  search: LookbackSearch
  onSearch: (next: LookbackSearch) => void
}

/** What other platforms have reported: who inspected which school, under which id, and what became of it. */
export function Inspections({ search, onSearch }: InspectionsProps) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const { school, system } = search
  const inspections = useInfiniteQuery(inspectionsQuery({ school, system }))
  const [opened, setOpened] = useState<Inspection | null>(null)
  const columns: TableProps<Inspection>['columns'] = [
    {
      title: t('desk:inspections.school'),
      key: 'school',
      render: (_, row) => (
        <>
          <Button type="link" className={styles.open ?? ''} onClick={() => setOpened(row)}>
            {row.school.name}
          </Button>
          <Faint>{row.inspectors.join('、')}</Faint>
        </>
      ),
    },
    {
      title: t('desk:inspections.checkedInAt'),
      key: 'at',
      width: 190,
      render: (_, row) => (
        <>
          {formatDateTime(row.checkedInAt, i18n.language)}
          <Faint>{t(`common:source.${row.source}`)}</Faint>
        </>
      ),
    },
    {
      title: t('desk:inspections.external'),
      key: 'external',
      width: 220,
      render: (_, row) => (
        <span className={styles.id}>
          {row.external.source}
          <Faint>{row.external.id}</Faint>
        </span>
      ),
    },
    {
      title: t('desk:inspections.findings'),
      key: 'findings',
      width: 120,
      render: (_, row) =>
        row.findings.length > 0
          ? t('desk:inspections.count', { count: row.findings.length })
          : t('desk:inspections.none'),
    },
    {
      title: t('desk:inspections.reported'),
      key: 'reported',
      width: 200,
      render: (_, row) => (
        <>
          {row.reportedBy.name}
          <Faint>{formatDateTime(row.reportedAt, i18n.language)}</Faint>
        </>
      ),
    },
  ]
  return (
    <>
      <search className={styles.filter}>
        <Labelled label={t('desk:list.school')}>
          <OrganisationSelect
            allowClear
            schoolsOnly
            value={school}
            onChange={(next) => onSearch({ ...search, school: next })}
          />
        </Labelled>
        <SearchBox
          label={t('desk:inspections.system')}
          hint={t('desk:inspections.systemHint')}
          value={system}
          onSearch={(next) => onSearch({ ...search, system: next })}
        />
      </search>
      <Sheet flush>
        <ListView query={inspections} lines={6}>
          {(rows) => (
            <Table<Inspection>
              rowKey="id"
              columns={columns}
              dataSource={rows}
              pagination={false}
              scroll={{ x: 1000 }}
              size="middle"
              locale={{
                emptyText:
                  school || system ? (
                    <StateMessage
                      icon="search"
                      title={t('desk:list.nothingFound')}
                      action={
                        <Button onClick={() => onSearch({ view: 'inspections' })}>
                          {t('common:action.clearFilters')}
                        </Button>
                      }
                    />
                  ) : (
                    <StateMessage icon="list" title={t('desk:inspections.nothingYet')} />
                  ),
              }}
            />
          )}
        </ListView>
      </Sheet>
      {opened && <InspectionDrawer inspection={opened} onClose={() => setOpened(null)} />}
    </>
  )
}
