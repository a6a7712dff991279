import { queryOptions } from '@tanstack/react-query'
import { learnServerTime } from '@/shared/server-clock'
import { answer, api } from './client'

/** What is due from the caller, and the week's cut-off; teaches this device the server's time. */
export const myDashboardQuery = queryOptions({
  queryKey: ['dashboards', 'me'],
  queryFn: async ({ signal }) => {
    const dashboard = await answer(api.GET('/api/v1/dashboards/me', { signal }))
    learnServerTime(dashboard.serverTime)
    return dashboard
  },
})
