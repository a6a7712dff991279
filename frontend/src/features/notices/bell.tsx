import { useQuery } from '@tanstack/react-query'
import { Link, useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { myDashboardQuery } from '@/api/dashboards'
import type { Role } from '@/api/types'
import { useMe } from '@/auth/me'
import { Icon } from '@/shared/ui/icon'
import styles from './bell.module.css'
import type { Tier } from './tier'

/** Programs and auditors have no part in a hazard's life, so nobody tells them anything. */
const told: Role[] = ['SCHOOL', 'DISTRICT', 'INSPECTOR']

/** Leads to the notices and says how many are unread; asks again when the person comes back or goes on, never by itself. */
export function Bell({ tier }: { tier: Tier }) {
  const me = useMe()
  return me.roles.some((role) => told.includes(role)) ? <Count tier={tier} /> : null
}

/** Going from screen to screen asks again only when what is shown is older than this. */
const oldAfter = 30_000

function Count({ tier }: { tier: Tier }) {
  const { t } = useTranslation()
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const { data, dataUpdatedAt, refetch } = useQuery(myDashboardQuery)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once a screen, not whenever an answer arrives
  useEffect(() => {
    if (dataUpdatedAt > 0 && Date.now() - dataUpdatedAt > oldAfter) void refetch()
  }, [path])
  const count = data?.unreadNotices ?? 0
  return (
    <Link to={tier === 'desk' ? '/desk/notices' : '/notices'} className={`${styles.bell} ${styles[tier]}`}>
      <Icon name="bell" size={tier === 'desk' ? 18 : 24} />
      <span className={tier === 'desk' ? undefined : 'visually-hidden'}>{t('nav.notices')}</span>
      {count > 0 && (
        <>
          <span aria-hidden="true" className={styles.count}>
            {count > 99 ? '99+' : count}
          </span>
          <span className="visually-hidden">{t('nav.unreadNotices', { count })}</span>
        </>
      )}
    </Link>
  )
}
