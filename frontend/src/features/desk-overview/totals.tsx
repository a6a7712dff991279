import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { DistrictDashboard } from '@/api/types'
import styles from './overview.module.css'

export const openStates = 'LISTED,GRADED,RECTIFYING,REVIEW_REQUESTED,SIGNED'

/** Each figure leads to the very hazards it counts. */
export function Totals({ totals, district }: { totals: DistrictDashboard['totals']; district?: string }) {
  const { t } = useTranslation('desk')
  const share = totals.listed === 0 ? 0 : Math.round((totals.closed / totals.listed) * 100)
  const cards = [
    { name: 'listed', value: totals.listed, search: {}, note: t('overview.listedNote') },
    { name: 'open', value: totals.open, search: { state: openStates }, note: t('overview.openNote') },
    {
      name: 'overdue',
      value: totals.overdue,
      search: { overdue: true as const },
      note: t('overview.overdueNote'),
    },
    {
      name: 'major',
      value: totals.major,
      search: { severity: 'MAJOR', state: openStates },
      note: t('overview.majorNote'),
    },
    {
      name: 'closed',
      value: totals.closed,
      search: { state: 'CLOSED' },
      note: t('overview.closedNote', { share }),
    },
    {
      name: 'rejected',
      value: totals.rejected,
      search: { state: 'REJECTED' },
      note: t('overview.rejectedNote'),
    },
  ] as const
  return (
    <ul className={styles.totals}>
      {cards.map((card) => (
        <li key={card.name}>
          <Link
            to="/desk/hazards"
            search={{ ...card.search, district }}
            className={`${styles.total} ${(card.name === 'overdue' || card.name === 'major') && card.value > 0 ? styles.alarm : ''}`}
          >
            <span className={styles.name}>{t(`overview.${card.name}`)}</span>
            <strong className={styles.value}>{card.value}</strong>
            <span className={styles.note}>{card.note}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
