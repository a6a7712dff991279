import { useTranslation } from 'react-i18next'
import { type Fate, fates, isRunning } from '@/api/imports'
import type { Import } from '@/api/types'
import { rowsByFate, wasRefused } from './import-facts'
import styles from './imports.module.css'

const wrong: Fate[] = ['NEEDS_DECISION', 'REJECTED']

/** What became of the rows of an import in one line: those that met no fate are not named. */
export function FateCounts({ job }: { job: Import }) {
  const { t } = useTranslation('desk')
  if (isRunning(job)) return <>{t('imports.rowsDone', { count: job.done })}</>
  const rows = job.counters?.rows ?? 0
  if (rows === 0) return <span className={styles.note}>{job.message ?? t('imports.noRows')}</span>
  const counts = rowsByFate(job)
  return (
    <>
      <span className={styles.counts}>
        {fates
          .filter((fate) => counts[fate] > 0)
          .map((fate) => (
            <span key={fate} className={wrong.includes(fate) ? styles.warning : undefined}>
              {t(`imports.fates.${fate}`)} {counts[fate]}
            </span>
          ))}
      </span>
      <span className={styles.second}>
        {wasRefused(job) ? t('imports.nothingStored') : t('imports.ofRows', { count: rows })}
      </span>
    </>
  )
}
