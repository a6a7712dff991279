import { infiniteQueryOptions } from '@tanstack/react-query'
import { answer, api } from './client'

export interface InspectionFilter {
  school?: string
  /** The platform, as it calls itself. */
  system?: string
}

/** Inspections that other platforms reported, the last reported first. */
export function inspectionsQuery(filter: InspectionFilter) {
  return infiniteQueryOptions({
    queryKey: ['inspections', filter],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filter, limit: 50, ...(pageParam ? { cursor: pageParam } : {}) }
      return answer(api.GET('/api/v1/inspections', { params: { query }, signal }))
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}
