import { useTranslation } from 'react-i18next'
import { severities } from '@/api/enumerations'
import { formatDate } from '@/shared/dates'
import styles from './history-page.module.css'

/** The words and days of an event that a reader wants beside its headline; the rest is in the ledger's own record. */
export function EventDetails({ details }: { details: Record<string, unknown> }) {
  const { t, i18n } = useTranslation(['field', 'common'])
  const text = (name: string) => (typeof details[name] === 'string' ? details[name] : '')
  const day = text('newDueDate') || text('dueDate')
  const severity = severities.find((known) => known === details.severity)
  const shown = [
    text('number'),
    severity && t(`common:severity.${severity}`),
    day && `${t('hazard.dueDate')} ${formatDate(day, i18n.language)}`,
    text('measures'),
    text('summary'),
    text('reason'),
    text('note'),
  ].filter(Boolean)
  return shown.length > 0 ? <p className={styles.details}>{shown.join(' · ')}</p> : null
}
