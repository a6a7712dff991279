import { Button, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import { cancelJob } from '@/api/imports'
import type { Import } from '@/api/types'
import styles from './imports.module.css'

/** How far an import is: a share where the number of rows is known, else the rows so far and no made-up share. */
export function ImportProgress({ job }: { job: Import }) {
  const { t } = useTranslation('desk')
  return (
    <div className={styles.progress}>
      {job.total ? (
        <Progress
          percent={Math.min(99, Math.floor((job.done / job.total) * 100))}
          status="active"
          aria-label={t('imports.progress')}
        />
      ) : (
        <div className={styles.endless} role="progressbar" aria-label={t('imports.progress')} />
      )}
      <p role="status">
        {job.state === 'QUEUED'
          ? t('imports.waits')
          : job.total
            ? t('imports.stepsDone', { done: job.done, total: job.total })
            : t('imports.rowsDone', { count: job.done })}
      </p>
      <div>
        <Button onClick={() => void cancelJob(job.id)}>{t('imports.stop')}</Button>
      </div>
    </div>
  )
}
