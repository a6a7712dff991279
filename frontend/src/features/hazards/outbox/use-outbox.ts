import { queryOptions, usePrefetchQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { categoriesQuery } from '@/api/register'
import { useMe } from '@/auth/me'
import { announce } from '@/shared/notice'
import { outbox } from './outbox'
import { sendWaiting } from './send-waiting'

/** Networks come back without telling; asking costs nothing while nothing waits. */
const tryAgainAfter = 20_000

export function outboxQuery(person: string) {
  return queryOptions({
    queryKey: ['outbox', person],
    queryFn: () => outbox.of(person).catch(() => []),
    staleTime: 0,
  })
}

/** What of this person's waits on this device, and a way to send it now. */
export function useOutbox() {
  const { t } = useTranslation('field')
  const { id } = useMe()
  const queries = useQueryClient()
  const waiting = useQuery(outboxQuery(id)).data ?? []
  const refresh = useCallback(
    () => queries.invalidateQueries({ queryKey: outboxQuery(id).queryKey }),
    [queries, id],
  )
  const send = useCallback(async () => {
    const sent = await sendWaiting(id, () => void refresh())
    if (sent === 0) return
    announce(t('did.SENT', { count: sent }))
    void queries.invalidateQueries({ queryKey: ['hazards'] })
    void queries.invalidateQueries({ queryKey: ['dashboards'] })
  }, [id, queries, refresh, t])
  return { waiting, refresh, send }
}

/** Sends what waits as soon as somebody is signed in and the network is there, whatever screen is open. */
export function OutboxSender() {
  const { waiting, send } = useOutbox()
  // Asked for now, so that a form can also be filled in where nothing can be asked.
  usePrefetchQuery(categoriesQuery)
  const anything = waiting.some(({ refusal }) => refusal === null)
  useEffect(() => {
    if (!anything) return
    const trySending = () => void send()
    trySending()
    window.addEventListener('online', trySending)
    const timer = setInterval(trySending, tryAgainAfter)
    return () => {
      window.removeEventListener('online', trySending)
      clearInterval(timer)
    }
  }, [anything, send])
  return null
}
