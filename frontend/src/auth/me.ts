import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import { orRemembered } from '@/api/remembered'
import type { Action, Me } from '@/api/types'
import { learnServerTime } from '@/shared/server-clock'
import { rememberedMe } from './remembered-me'

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => {
    const ask = async () => {
      const me = await answer(api.GET('/api/v1/me', { signal }))
      learnServerTime(me.serverTime)
      return me
    }
    return orRemembered(ask, rememberedMe)
  },
  staleTime: 5 * 60_000,
})

/** The person at the screen. Everything below the gate may rely on it being known. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data
}

/** Whether the service says this person may do something, e.g. `hazard.file`. */
export function may(me: Me, action: Action): boolean {
  return me.actions.includes(action)
}

/** Whether this person looks after more than one school, so that lists must name the school. */
export function seesManySchools(me: Me): boolean {
  const [first, second] = me.memberships
  return second !== undefined || first?.organisation.level !== 'SCHOOL'
}
