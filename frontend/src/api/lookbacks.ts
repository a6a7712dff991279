import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api, etagOf } from './client'
import type { Lookback, LookbackState } from './types'

export interface LookbackFilter {
  state?: LookbackState
  school?: string
}

/** Hazards closed unseen that were drawn to be looked at again; a school is never shown them. */
export function lookbacksQuery(filter: LookbackFilter) {
  return infiniteQueryOptions({
    queryKey: ['lookbacks', filter],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filter, limit: 50, ...(pageParam ? { cursor: pageParam } : { total: true }) }
      return answer(api.GET('/api/v1/lookbacks', { params: { query }, signal }))
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

export function lookbackQuery(id: string) {
  return queryOptions({
    queryKey: ['lookbacks', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/lookbacks/{id}', { params: { path: { id } }, signal })),
  })
}

export interface LookbackResult {
  outcome: 'CONFIRMED' | 'REOPENED'
  note: string
  photoIds: string[]
}

export function reportLookback({ id, version }: Pick<Lookback, 'id' | 'version'>, body: LookbackResult) {
  const header = { 'If-Match': etagOf(version) }
  return answer(api.POST('/api/v1/lookbacks/{id}/result', { params: { path: { id }, header }, body }))
}
