import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Segmented, Table, type TableProps } from 'antd'
import { useTranslation } from 'react-i18next'
import { type ImportsOf, importsQuery, reportPath } from '@/api/imports'
import type { Import } from '@/api/types'
import { useMe } from '@/auth/me'
import { JobTag } from '@/features/desk-kit/job-tag'
import { ListView } from '@/features/desk-kit/list-view'
import { Section, Sheet } from '@/features/desk-kit/page'
import { useSaveFile } from '@/features/desk-kit/use-save-file'
import { Wide } from '@/features/desk-kit/wide'
import { formatDateTime } from '@/shared/dates'
import { Icon } from '@/shared/ui/icon'
import { StateMessage } from '@/shared/ui/states'
import { FateCounts } from './fate-counts'
import { isDryRun } from './import-facts'
import styles from './imports.module.css'
import type { ImportsPageProps } from './search'

/** Who imported what with which result, the latest first; only one's own can be opened. */
export function ImportsList({ search, onSearch }: ImportsPageProps) {
  const { t, i18n } = useTranslation('desk')
  const me = useMe()
  const of = search.of ?? 'MINE'
  const imports = useInfiniteQuery(importsQuery(of))
  const { save, busy } = useSaveFile()
  const mine = (job: Import) => job.startedBy.id === me.id
  const columns: TableProps<Import>['columns'] = [
    {
      title: t('imports.file'),
      key: 'file',
      width: 300,
      render: (_, job) => (
        <>
          {mine(job) ? (
            <Link to="/desk/imports" search={{ id: job.id }} className={styles.file}>
              {job.fileName || t('imports.unnamed')}
            </Link>
          ) : (
            <span className={styles.file}>{job.fileName || t('imports.unnamed')}</span>
          )}
          <span className={styles.second}>{kindOf(job, t)}</span>
        </>
      ),
    },
    { title: t('imports.result'), key: 'result', render: (_, job) => <FateCounts job={job} /> },
    {
      title: t('imports.startedBy'),
      key: 'who',
      width: 180,
      render: (_, job) => (
        <>
          {job.startedBy.name}
          <span className={styles.second}>{formatDateTime(job.createdAt, i18n.language)}</span>
        </>
      ),
    },
    {
      title: t('imports.state'),
      key: 'state',
      width: 150,
      render: (_, job) => (
        <>
          <JobTag job={job} />
          {job.resumedAt && (
            <span className={styles.second}>
              {t('imports.resumedAt', { at: formatDateTime(job.resumedAt, i18n.language) })}
            </span>
          )}
        </>
      ),
    },
    {
      title: t('list.actions'),
      key: 'actions',
      width: 130,
      render: (_, job) =>
        mine(job) &&
        job.state === 'DONE' && (
          <Button
            size="small"
            icon={<Icon name="download" size={16} />}
            aria-label={t('imports.reportOf', { file: job.fileName })}
            loading={busy === reportPath(job.id)}
            onClick={() => save(reportPath(job.id))}
          >
            {t('imports.reportShort')}
          </Button>
        ),
    },
  ]
  return (
    <Section
      title={t('imports.earlier')}
      aside={
        <Segmented<ImportsOf>
          aria-label={t('imports.whose')}
          value={of}
          options={[
            { value: 'MINE', label: t('imports.of.MINE') },
            { value: 'ALL', label: t('imports.of.ALL') },
          ]}
          onChange={(next) => onSearch({ ...search, of: next === 'ALL' ? next : undefined })}
        />
      }
    >
      <Sheet flush>
        <ListView query={imports} lines={4}>
          {(jobs) => (
            <Wide label={t('imports.earlier')} least={980}>
              <Table<Import>
                rowKey="id"
                columns={columns}
                dataSource={jobs}
                pagination={false}
                size="middle"
                locale={{ emptyText: <StateMessage icon="upload" title={t('imports.nothingYet')} /> }}
              />
            </Wide>
          )}
        </ListView>
      </Sheet>
    </Section>
  )
}

/** What the file was taken for, and whether anything was stored. */
function kindOf(job: Import, t: ReturnType<typeof useTranslation<'desk'>>['t']): string {
  const mode = t(isDryRun(job) ? 'imports.modes.dry-run' : 'imports.modes.commit')
  const form = formNames.find((name) => name === job.form)
  return form ? `${mode} · ${t(`imports.formNames.${form}`)}` : mode
}

const formNames = [
  'organisation-roster',
  'hazard-rows',
  'weekly-detail',
  'lookback-summary',
  'photo-folders',
  'comparison-sheet',
] as const
