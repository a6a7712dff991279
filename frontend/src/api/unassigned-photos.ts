import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api, etagOf } from './client'
import type { AssignPhoto, DismissPhoto, UnassignedPhoto } from './types'

export type PhotoState = UnassignedPhoto['state']

/** Photos of imported files for which no hazard was found, by what was decided of them; of one import when it is named. */
export function unassignedPhotosQuery(state: PhotoState, batch?: string) {
  return infiniteQueryOptions({
    queryKey: ['unassigned-photos', 'list', state, batch ?? ''],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        state,
        import: batch,
        limit: 24,
        ...(pageParam ? { cursor: pageParam } : { total: true }),
      }
      return answer(api.GET('/api/v1/unassigned-photos', { params: { query }, signal }))
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

/** Hazards of the photo's school that can take it, the likeliest first. */
export function photoCandidatesQuery(id: string, q: string) {
  return queryOptions({
    queryKey: ['unassigned-photos', id, 'candidates', q],
    queryFn: ({ signal }) => {
      const params = { path: { id }, query: q ? { q } : {} }
      return answer(api.GET('/api/v1/unassigned-photos/{id}/candidates', { params, signal }))
    },
  })
}

type Revision = Pick<UnassignedPhoto, 'id' | 'version'>

export function assignPhoto({ id, version }: Revision, body: AssignPhoto) {
  const header = { 'If-Match': etagOf(version) }
  return answer(
    api.POST('/api/v1/unassigned-photos/{id}/assignment', { params: { path: { id }, header }, body }),
  )
}

export function dismissPhoto({ id, version }: Revision, body: DismissPhoto) {
  const header = { 'If-Match': etagOf(version) }
  return answer(
    api.POST('/api/v1/unassigned-photos/{id}/dismissal', { params: { path: { id }, header }, body }),
  )
}

/** Takes a dismissal back. */
export function reopenPhoto({ id, version }: Revision) {
  const header = { 'If-Match': etagOf(version) }
  return answer(api.POST('/api/v1/unassigned-photos/{id}/reopening', { params: { path: { id }, header } }))
}
