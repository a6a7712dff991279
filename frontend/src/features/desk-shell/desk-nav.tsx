import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { myDashboardQuery } from '@/api/dashboards'
import { useMe } from '@/auth/me'
import { Icon } from '@/shared/ui/icon'
import styles from './desk-frame.module.css'
import { deskRooms, mayEnter } from './desk-rooms'

/** Only doors that open: what the service says this person may do decides which rooms are offered. */
export function DeskNav() {
  const { t } = useTranslation(['desk', 'common'])
  const me = useMe()
  return (
    <nav className={styles.nav} aria-label={t('common:app.mainNavigation')}>
      <ul>
        {deskRooms
          .filter((room) => mayEnter(room.name, me))
          .map((room) => (
            <li key={room.to}>
              <Link to={room.to} className={styles.door}>
                <Icon name={room.icon} />
                {t(`desk:nav.${room.name}`)}
                {room.name === 'lookbacks' && <LookbacksWaiting />}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}

/** How many drawn hazards wait to be seen again; nothing while none does. */
function LookbacksWaiting() {
  const { t } = useTranslation('desk')
  const count = useQuery(myDashboardQuery).data?.due.toLookBack ?? 0
  if (count === 0) return null
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{t('lookbacks.waiting', { count })}</span>
    </span>
  )
}
