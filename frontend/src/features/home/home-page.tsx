import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { myDashboardQuery } from '@/api/dashboards'
import { LoadError } from '@/api/load-error'
import { may, useMe } from '@/auth/me'
import { buttonClass } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { PageHeader } from '@/shared/ui/page'
import { Loading } from '@/shared/ui/states'
import { DeadlineCard } from './deadline-card'
import { DueTiles } from './due-tiles'
import styles from './home-page.module.css'

interface HomePageProps {
  /** What this phone has not sent yet. */
  waiting: ReactNode
  /** The most urgent hazards themselves. */
  dueList: ReactNode
}

/** What this person has to do today. */
export function HomePage({ waiting, dueList }: HomePageProps) {
  const { t } = useTranslation(['field', 'common'])
  const me = useMe()
  const post = me.posts[0]
    ? t(`common:post.${me.posts[0]}`)
    : me.roles[0]
      ? t(`common:role.${me.roles[0]}`)
      : ''
  // Filing needs nothing from the dashboard, so it is there even when that is not.
  const quickAction = may(me, 'hazard.file') && (
    <Link to="/hazards/new" className={buttonClass('primary', true)}>
      <Icon name="camera" size={24} />
      {t('home.file')}
    </Link>
  )
  return (
    <>
      <PageHeader title={t('home.greeting', { name: me.name })} lead={post} />
      {waiting}
      <Dashboard quickAction={quickAction} />
      <section className={styles.section}>
        <div className={styles.sectionHead}>
          <h2>{t('home.mostUrgent')}</h2>
          <Link to="/hazards" search={{ mine: 'due', sort: 'dueDate' }}>
            {t('home.all')}
          </Link>
        </div>
        {dueList}
      </section>
    </>
  )
}

function Dashboard({ quickAction }: { quickAction: ReactNode }) {
  // A screen left open all day still counts down to the right week.
  const dashboard = useQuery({ ...myDashboardQuery, refetchInterval: 5 * 60_000 })
  return (
    <>
      {dashboard.data?.deadline && <DeadlineCard deadline={dashboard.data.deadline} />}
      {quickAction}
      {dashboard.isPending && <Loading rows={2} />}
      {dashboard.isError && <LoadError error={dashboard.error} onRetry={() => dashboard.refetch()} />}
      {dashboard.data && <DueTiles due={dashboard.data.due} />}
    </>
  )
}
