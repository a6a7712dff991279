import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api } from './client'
import { sendForm } from './files'
import type { Import, ImportRow, Job } from './types'

export type ImportForm = 'auto' | 'organisation-roster' | 'hazard-rows' | 'weekly-detail'
export type ImportMode = 'dry-run' | 'commit'
export type OnError = 'accept-valid' | 'reject-file'
export type Fate = ImportRow['fate']

/** What can become of a row, in the order people look at it. */
export const fates: Fate[] = ['CREATED', 'UPDATED', 'UNCHANGED', 'NEEDS_DECISION', 'REJECTED', 'SKIPPED']

export interface NewImport {
  file: File
  form: ImportForm
  mode: ImportMode
  onError: OnError
}

export function startImport({ file, form, mode, onError }: NewImport, key: string): Promise<Job> {
  const body = new FormData()
  body.set('form', form)
  body.set('mode', mode)
  body.set('onError', onError)
  body.set('file', file)
  return sendForm('/api/v1/imports', body, { key })
}

export function isRunning(job: Pick<Import, 'state'>): boolean {
  return job.state === 'QUEUED' || job.state === 'RUNNING'
}

const pollEvery = 800

/** One import, asked again while it is under way. */
export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? pollEvery : false),
  })
}

export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: async ({ signal }) =>
    (await answer(api.GET('/api/v1/imports', { params: { query: { limit: 50 } }, signal }))).items,
  refetchInterval: ({ state }) => (state.data?.some(isRunning) ? 2_000 : false),
})

export function importRowsQuery(id: string, fate?: Fate) {
  return infiniteQueryOptions({
    queryKey: ['import', id, 'rows', fate ?? ''],
    queryFn: ({ pageParam, signal }) => {
      const query = { fate, limit: 100, ...(pageParam ? { cursor: pageParam } : {}) }
      return answer(api.GET('/api/v1/imports/{id}/rows', { params: { path: { id }, query }, signal }))
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

export function cancelJob(id: string) {
  // However far it is by now: whoever stops it does not mean one step of its progress.
  const header = { 'If-Match': '*' }
  return answer(api.DELETE('/api/v1/jobs/{id}', { params: { path: { id }, header } }))
}
