import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { known, submissionStates } from '@/api/enumerations'
import { formatDateTime } from '@/shared/dates'
import { Tag } from '@/shared/ui/tag'
import styles from './overview.module.css'
import { isSilent, type SchoolFigures } from './schools-shown'

/** The school's latest week and how far its table has come; never having reported is said in so many words. */
export function LastReport({ row, latest }: { row: SchoolFigures; latest: string }) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const last = row.lastSubmission
  const silent = isSilent(row, latest)
  const state = known(submissionStates, last?.state ?? null)
  if (!last) {
    return (
      <Tag tone="danger" icon="alert">
        {t('desk:overview.neverReported')}
      </Tag>
    )
  }
  return (
    <Link to="/desk/weekly" search={{ period: last.period }} className={styles.report}>
      <Tag tone={silent ? 'warning' : 'success'} icon={silent ? 'alert' : 'check'}>
        {state && t(`common:submissionState.${state}`)}
      </Tag>
      <span>
        {last.period}
        <span className={styles.code}>{formatDateTime(last.submittedAt, i18n.language)}</span>
      </span>
    </Link>
  )
}
