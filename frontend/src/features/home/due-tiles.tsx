import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { HazardFilter } from '@/api/hazards'
import type { MyDashboard } from '@/api/types'
import { Icon, type IconName } from '@/shared/ui/icon'
import styles from './home-page.module.css'

type Step = keyof MyDashboard['due']

/** Each step that can be due from a person, and the list that shows exactly those hazards. */
const steps: [Step, IconName, HazardFilter][] = [
  ['overdue', 'alert', { overdue: true }],
  ['toGrade', 'flag', { mine: 'due', state: 'LISTED' }],
  ['toPlan', 'pen', { mine: 'due', state: 'GRADED' }],
  ['toRectify', 'repeat', { mine: 'due', state: 'RECTIFYING' }],
  ['toSign', 'pen', { mine: 'due', state: 'REVIEW_REQUESTED' }],
  ['toVerify', 'shield', { mine: 'due', state: 'SIGNED' }],
]

/** What waits for this person; steps with nothing in them take no room. */
export function DueTiles({ due }: { due: MyDashboard['due'] }) {
  const { t } = useTranslation('field')
  const waiting = steps.filter(([step]) => due[step] > 0)
  return (
    <div className={styles.due}>
      {waiting.map(([step, icon, filter]) => (
        <Link
          key={step}
          to="/hazards"
          search={filter}
          className={`${styles.tile} ${step === 'overdue' ? styles.alarm : ''}`}
        >
          <span className={styles.tileLabel}>
            <Icon name={icon} size={18} />
            {t(`home.due.${step}`)}
          </span>
          <span className={styles.number}>{due[step]}</span>
        </Link>
      ))}
    </div>
  )
}
