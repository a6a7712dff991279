import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MyDashboard } from '@/api/types'
import { formatDateTime } from '@/shared/dates'
import { serverNow } from '@/shared/server-clock'
import { Icon } from '@/shared/ui/icon'
import { Tag } from '@/shared/ui/tag'
import { timeLeft } from './countdown'
import styles from './home-page.module.css'

type Deadline = NonNullable<MyDashboard['deadline']>
const handedIn: Deadline['state'][] = ['SUBMITTED', 'ACCEPTED']

/** The week's report: when it closes by the server's clock, and how far this school's is. */
export function DeadlineCard({ deadline }: { deadline: Deadline }) {
  const { t, i18n } = useTranslation(['field', 'common'])
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), 1000)
    return () => clearInterval(timer)
  }, [])
  const left = timeLeft(deadline.closesAt, now)
  const done = handedIn.includes(deadline.state)
  return (
    <section className={styles.deadline} aria-label={t('home.deadlineLabel')}>
      <div className={styles.deadlineTop}>
        <h2>{t('home.deadline', { week: deadline.label })}</h2>
        <Tag tone={done ? 'success' : 'plain'} icon={done ? 'check' : 'clock'}>
          {t(`common:submissionState.${deadline.state}`)}
        </Tag>
      </div>
      <p className={styles.countdown} role="timer">
        {left ? t(left.days > 0 ? 'home.daysLeft' : 'home.timeLeft', { ...left }) : t('home.closed')}
      </p>
      <p className={styles.deadlineNote}>
        {t('home.closesAt', { time: formatDateTime(deadline.closesAt, i18n.language) })}
      </p>
      <Link to="/desk/weekly" className={styles.deadlineLink}>
        {t('home.openWeek')}
        <Icon name="forward" />
      </Link>
    </section>
  )
}
