import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { known, posts, roles } from '@/api/enumerations'
import { hazardQuery, historyQuery } from '@/api/hazards'
import { LoadError } from '@/api/load-error'
import type { HazardEvent } from '@/api/types'
import { CompareSlider } from '@/features/photos/compare-slider'
import { formatDateTime } from '@/shared/dates'
import { Icon } from '@/shared/ui/icon'
import { backClass, Card, PageHeader } from '@/shared/ui/page'
import { Loading, StateMessage } from '@/shared/ui/states'
import { EventDetails } from './event-details'
import styles from './history-page.module.css'
import { latestPair } from './photos-card'

/** The whole trace of a hazard: who did what and when, each entry chained to the one before by its hash. */
export function HistoryPage({ hazardId }: { hazardId: string }) {
  const { t } = useTranslation('field')
  const hazard = useQuery(hazardQuery(hazardId))
  const pair = hazard.data ? latestPair(hazard.data.data.photos) : null
  return (
    <>
      <PageHeader
        title={t('history.title')}
        lead={hazard.data?.data.description}
        back={
          <Link to="/hazards/$hazardId" params={{ hazardId }} className={backClass}>
            <Icon name="back" />
            {t('history.back')}
          </Link>
        }
      />
      {pair && (
        <Card title={t('history.compare')}>
          <CompareSlider beforeId={pair[0].photoId} afterId={pair[1].photoId} />
        </Card>
      )}
      <Timeline hazardId={hazardId} />
    </>
  )
}

function Timeline({ hazardId }: { hazardId: string }) {
  const { t } = useTranslation('field')
  const history = useQuery(historyQuery(hazardId))
  if (history.isPending) return <Loading rows={4} />
  if (history.isError) return <LoadError error={history.error} onRetry={() => history.refetch()} />
  if (history.data.length === 0) return <StateMessage icon="clock" title={t('history.empty')} />
  return (
    <ol className={styles.timeline}>
      {history.data.map((event) => (
        <TimelineEntry key={event.sequence} event={event} />
      ))}
    </ol>
  )
}

function TimelineEntry({ event }: { event: HazardEvent }) {
  const { t, i18n } = useTranslation(['field', 'common'])
  const { actor } = event
  const post = known(posts, actor.post)
  const role = known(roles, actor.role)
  const capacity = post ? t(`common:post.${post}`) : role && t(`common:role.${role}`)
  return (
    <li className={styles.entry}>
      <p className={styles.summary}>{event.summary}</p>
      <EventDetails details={event.details} />
      <p className={styles.small}>
        {[actor.id ? actor.name : t('common:theService'), capacity].filter(Boolean).join(' · ')}
        <br />
        <time dateTime={event.at}>{formatDateTime(event.at, i18n.language)}</time>
      </p>
      <details className={styles.small}>
        <summary>{t('history.hash', { sequence: event.sequence })}</summary>
        <code>{event.hash}</code>
      </details>
    </li>
  )
}
