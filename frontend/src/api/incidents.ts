import { infiniteQueryOptions } from '@tanstack/react-query'
import { answer, api, etagOf } from './client'
import type { Incident, IncidentState, NewIncidentNote } from './types'

export interface IncidentFilter {
  state?: IncidentState
  school?: string
}

/** Major hazards that were found outside a school's list; a school is never shown them. */
export function incidentsQuery(filter: IncidentFilter) {
  return infiniteQueryOptions({
    queryKey: ['incidents', filter],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filter, limit: 50, ...(pageParam ? { cursor: pageParam } : { total: true }) }
      return answer(api.GET('/api/v1/incidents', { params: { query }, signal }))
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

export function noteIncident({ id, version }: Pick<Incident, 'id' | 'version'>, body: NewIncidentNote) {
  const header = { 'If-Match': etagOf(version) }
  return answer(api.POST('/api/v1/incidents/{id}/notes', { params: { path: { id }, header }, body }))
}
