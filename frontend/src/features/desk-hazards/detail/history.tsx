import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { known, posts, roles } from '@/api/enumerations'
import { historyQuery } from '@/api/hazards'
import type { HazardEvent } from '@/api/types'
import { Section } from '@/features/desk-kit/page'
import { QueryView } from '@/features/desk-kit/query-view'
import { formatDateTime } from '@/shared/dates'
import styles from './detail.module.css'

/** The hazard's chain of events as the ledger keeps it: who did what when, each with the hash that seals it. */
export function History({ id }: { id: string }) {
  const { t } = useTranslation('desk')
  const history = useQuery(historyQuery(id))
  return (
    <Section title={t('hazards.history')}>
      <QueryView query={history} rows={3}>
        {(events) => (
          <ol className={styles.history}>
            {events.map((event) => (
              <Step key={event.sequence} event={event} />
            ))}
          </ol>
        )}
      </QueryView>
    </Section>
  )
}

function Step({ event }: { event: HazardEvent }) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const { actor } = event
  const post = known(posts, actor.post)
  const role = known(roles, actor.role)
  const capacity = post ? t(`common:post.${post}`) : role && t(`common:role.${role}`)
  return (
    <li>
      <time dateTime={event.at}>{formatDateTime(event.at, i18n.language)}</time>
      <p>{event.summary}</p>
      <p className={styles.faint}>
        {[actor.id ? actor.name : t('common:theService'), capacity].filter(Boolean).join(' · ')}
        <span className={styles.hash} title={event.hash}>
          {t('desk:hazards.hash', { hash: event.hash.slice(0, 12) })}
        </span>
      </p>
    </li>
  )
}
