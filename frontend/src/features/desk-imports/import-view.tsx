import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { importQuery, isRunning } from '@/api/imports'
import type { Import } from '@/api/types'
import { JobTag } from '@/features/desk-kit/job-tag'
import { Sheet } from '@/features/desk-kit/page'
import { QueryView } from '@/features/desk-kit/query-view'
import { Banner } from '@/shared/ui/banner'
import { Back } from './back'
import {
  bringsPictures,
  fileWarnings,
  isDryRun,
  photosWithoutHazard,
  rowsByFate,
  wasRefused,
} from './import-facts'
import { ImportProgress } from './import-progress'
import { ImportQuestions } from './import-questions'
import { ImportRows } from './import-rows'
import styles from './imports.module.css'
import { NextStep } from './next-step'
import type { ImportsPageProps } from './search'

interface ImportViewProps extends ImportsPageProps {
  id: string
}

/** One import: how far it is, what became of every row, what is to be answered, and the way to do it for real. */
export function ImportView({ id, search, onSearch }: ImportViewProps) {
  const { t } = useTranslation(['desk', 'common'])
  const job = useQuery(importQuery(id))
  return (
    <>
      <Back label={t('desk:imports.backToList')} onClick={() => onSearch({})} />
      <QueryView query={job}>
        {(data) => (
          <>
            <Summary job={data} onSearch={onSearch} />
            {data.state === 'DONE' && isDryRun(data) && !data.confirmedBy && (
              <ImportQuestions key={id} id={id} onAnswered={(next) => onSearch({ id: next })} />
            )}
            {data.state === 'DONE' && (
              <ImportRows
                id={id}
                counters={rowsByFate(data)}
                pictures={bringsPictures(data)}
                search={search}
                onSearch={onSearch}
              />
            )}
          </>
        )}
      </QueryView>
    </>
  )
}

function Summary({ job, onSearch }: Pick<ImportsPageProps, 'onSearch'> & { job: Import }) {
  const { t } = useTranslation(['desk', 'common'])
  const dry = isDryRun(job)
  const { NEEDS_DECISION, REJECTED } = rowsByFate(job)
  const left = NEEDS_DECISION + REJECTED
  return (
    <Sheet>
      <div className={styles.summary}>
        <div className={styles.what}>
          <h2>{job.fileName || t('desk:imports.unnamed')}</h2>
          <JobTag job={job} />
          <span>{t(dry ? 'desk:imports.modes.dry-run' : 'desk:imports.modes.commit')}</span>
        </div>
        {isRunning(job) && <ImportProgress job={job} />}
        {job.state === 'FAILED' && (
          <Banner tone="danger" live>
            {job.message ?? t('common:view.unexpected')}
          </Banner>
        )}
        {wasRefused(job) && (
          <Banner tone="danger" live>
            {t('desk:imports.refused')}
          </Banner>
        )}
        {fileWarnings(job).map((warning) => (
          <Banner key={warning} tone="warning">
            {warning}
          </Banner>
        ))}
        {photosWithoutHazard(job) > 0 && !wasRefused(job) && (
          <Banner tone="warning">
            {t(dry ? 'desk:imports.photos.wouldBe' : 'desk:imports.photos.are', {
              count: photosWithoutHazard(job),
            })}{' '}
            {!dry && (
              <Button type="link" onClick={() => onSearch({ id: job.id, view: 'photos' })}>
                {t('desk:imports.photos.place')}
              </Button>
            )}
          </Banner>
        )}
        {job.state === 'DONE' && dry && !job.confirmedBy && (
          <Banner tone="info" live>
            {t('desk:imports.dryRunDone')}
            {left > 0 &&
              job.onError === 'accept-valid' &&
              ` ${t('desk:imports.dryRunLeaves', { count: left })}`}
          </Banner>
        )}
        <NextStep job={job} onSearch={onSearch} />
      </div>
    </Sheet>
  )
}
