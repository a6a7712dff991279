import { useTranslation } from 'react-i18next'
import type { Hazard } from '@/api/types'
import { formatDateTime } from '@/shared/dates'
import { Card } from '@/shared/ui/page'
import styles from './hazard-page.module.css'

/** How the work went on: the progress log, and what was said when write-off was asked for. */
export function ProgressCard({ hazard }: { hazard: Hazard }) {
  const { t, i18n } = useTranslation('field')
  if (hazard.progress.length === 0 && !hazard.rectification) return null
  return (
    <Card title={t('progress.title')}>
      <ul className={styles.list}>
        {hazard.progress.map((entry) => (
          <li key={entry.at}>
            <span>{entry.note}</span>
            <span className={styles.small}>
              {entry.quantityDone !== null &&
                t('progress.done', { done: entry.quantityDone, unit: hazard.unit ?? '' })}{' '}
              {entry.by.name} · {formatDateTime(entry.at, i18n.language)}
            </span>
          </li>
        ))}
        {hazard.rectification && (
          <li>
            <strong>{t('rectify.done')}</strong>
            <span>{hazard.rectification.summary}</span>
            <span className={styles.small}>
              {hazard.rectification.by.name} ·{' '}
              {formatDateTime(hazard.rectification.rectifiedAt, i18n.language)}
            </span>
          </li>
        )}
      </ul>
    </Card>
  )
}
