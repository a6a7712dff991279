import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Lookback } from '@/api/types'
import { formatDateTime } from '@/shared/dates'
import { SeverityTag } from '@/shared/hazard-tags'
import styles from './lookbacks.module.css'

export function LookbackCard({ lookback }: { lookback: Lookback }) {
  const { t, i18n } = useTranslation('field')
  return (
    <Link to="/lookbacks/$lookbackId" params={{ lookbackId: lookback.id }} className={styles.card}>
      <span className={styles.what}>{lookback.description}</span>
      <span>{[lookback.school.name, lookback.place].filter(Boolean).join(' · ')}</span>
      <span className={styles.foot}>
        <SeverityTag severity={lookback.severity} />
        {t('lookback.closedAt', { time: formatDateTime(lookback.closedAt, i18n.language) })}
      </span>
    </Link>
  )
}
