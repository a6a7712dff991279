import { queryOptions } from '@tanstack/react-query'
import { answer, api } from './client'

/** The figures of all schools of one district; without `district` of everything the caller may see. */
export function districtOverviewQuery(district?: string) {
  return queryOptions({
    queryKey: ['overview', district ?? ''],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/dashboards/district', { params: { query: { district } }, signal })),
    staleTime: 30_000,
  })
}
