import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { HazardFilter } from '@/api/hazards'
import type { MyDashboard } from '@/api/types'
import { chinaDay } from '@/shared/dates'
import { serverNow } from '@/shared/server-clock'
import { Icon, type IconName } from '@/shared/ui/icon'
import styles from './home-page.module.css'

type Due = MyDashboard['due']
type Tile = [name: Exclude<keyof Due, 'open' | 'toLookBack'>, icon: IconName, filter: HazardFilter]

/** As many days ahead as the service counts for `dueSoon`. */
const soonDays = 3

/** What can wait for a person, and the list that shows exactly those hazards. */
function tiles(now: Date): Tile[] {
  const lastDay = chinaDay(new Date(now.getTime() + soonDays * 86_400_000))
  return [
    ['overdue', 'alert', { overdue: true }],
    ['dueSoon', 'clock', { state: 'OPEN', dueFrom: chinaDay(now), dueTo: lastDay, sort: 'dueDate' }],
    ['toReceive', 'alert', { awaitingReceipt: true }],
    ['toList', 'plus', { mine: 'due', state: 'DRAFT' }],
    ['toGrade', 'flag', { mine: 'due', state: 'LISTED' }],
    ['toPlan', 'pen', { mine: 'due', state: 'GRADED' }],
    ['toRectify', 'repeat', { mine: 'due', state: 'RECTIFYING' }],
    ['toSign', 'pen', { mine: 'due', state: 'REVIEW_REQUESTED' }],
    ['toVerify', 'shield', { mine: 'due', state: 'SIGNED' }],
    ['toDecide', 'check', { mine: 'due' }],
  ]
}

/** What waits for this person; steps with nothing in them take no room. */
export function DueTiles({ due }: { due: Due }) {
  const waiting = tiles(serverNow()).filter(([name]) => due[name] > 0)
  if (waiting.length === 0 && due.toLookBack === 0) return null
  return (
    <div className={styles.due}>
      {waiting.map(([name, icon, filter]) => (
        <Link
          key={name}
          to="/hazards"
          search={filter}
          className={`${styles.tile} ${name === 'overdue' ? styles.alarm : ''}`}
        >
          <Figure name={name} icon={icon} due={due} />
        </Link>
      ))}
      {due.toLookBack > 0 && (
        <Link to="/lookbacks" className={styles.tile}>
          <Figure name="toLookBack" icon="search" due={due} />
        </Link>
      )}
    </div>
  )
}

function Figure({ name, icon, due }: { name: Exclude<keyof Due, 'open'>; icon: IconName; due: Due }) {
  const { t } = useTranslation('field')
  return (
    <>
      <span className={styles.tileLabel}>
        <Icon name={icon} size={18} />
        {t(`home.due.${name}`)}
      </span>
      <span className={styles.number}>{due[name]}</span>
    </>
  )
}
