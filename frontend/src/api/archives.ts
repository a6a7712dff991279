import { queryOptions } from '@tanstack/react-query'
import { chinaDay } from '@/shared/dates'
import { answer, api } from './client'
import { isRunning } from './imports'
import type { Archive, NewArchive } from './types'

/** The caller's archives, asked again while one is being built. */
export const archivesQuery = queryOptions({
  queryKey: ['archives'],
  queryFn: async ({ signal }) =>
    (await answer(api.GET('/api/v1/archives', { params: { query: { limit: 50 } }, signal }))).items,
  refetchInterval: ({ state }) => (state.data?.some(isRunning) ? 1_000 : false),
})

export function startArchive(body: NewArchive) {
  return answer(api.POST('/api/v1/archives', { body }))
}

export function archiveContent({ id }: Pick<Archive, 'id'>): string {
  return `/api/v1/archives/${id}/content`
}

/** The name under which it is saved; the same one the service gives it. */
export function archiveName({ createdAt, sha256 }: Pick<Archive, 'createdAt' | 'sha256'>): string {
  return `hazard-ledger-${chinaDay(new Date(createdAt))}-${sha256?.slice(0, 8)}.zip`
}
