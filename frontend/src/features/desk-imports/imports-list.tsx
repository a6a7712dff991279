import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Table, type TableProps } from 'antd'
import { useTranslation } from 'react-i18next'
import { importsQuery } from '@/api/imports'
import type { Import } from '@/api/types'
import { JobTag } from '@/features/desk-kit/job-tag'
import { Section, Sheet } from '@/features/desk-kit/page'
import { QueryView } from '@/features/desk-kit/query-view'
import { formatDateTime } from '@/shared/dates'
import { StateMessage } from '@/shared/ui/states'
import { isDryRun } from './import-facts'
import styles from './imports.module.css'
import type { ImportsPageProps } from './search'

/** Imports so far, the latest first. */
export function ImportsList({ onSearch }: Pick<ImportsPageProps, 'onSearch'>) {
  const { t, i18n } = useTranslation('desk')
  const imports = useQuery(importsQuery)
  const columns: TableProps<Import>['columns'] = [
    {
      title: t('imports.file'),
      key: 'file',
      render: (_, job) => (
        <Link to="/desk/imports" search={{ id: job.id }} className={styles.file}>
          {job.fileName || t('imports.unnamed')}
        </Link>
      ),
    },
    {
      title: t('imports.mode'),
      key: 'mode',
      width: 140,
      render: (_, job) => t(isDryRun(job) ? 'imports.modes.dry-run' : 'imports.modes.commit'),
    },
    { title: t('imports.state'), key: 'state', width: 140, render: (_, job) => <JobTag job={job} /> },
    {
      title: t('imports.rows'),
      key: 'rows',
      width: 120,
      align: 'right',
      render: (_, job) => job.counters?.rows ?? job.done,
    },
    {
      title: t('imports.startedAt'),
      key: 'createdAt',
      width: 200,
      render: (_, job) => formatDateTime(job.createdAt, i18n.language),
    },
  ]
  return (
    <Section title={t('imports.earlier')}>
      <Sheet flush>
        <QueryView query={imports} rows={4}>
          {(jobs) => (
            <Table<Import>
              rowKey="id"
              columns={columns}
              dataSource={jobs}
              pagination={false}
              size="middle"
              rowClassName={styles.row ?? ''}
              onRow={(job) => ({ onClick: () => onSearch({ id: job.id }) })}
              locale={{ emptyText: <StateMessage icon="upload" title={t('imports.nothingYet')} /> }}
            />
          )}
        </QueryView>
      </Sheet>
    </Section>
  )
}
