import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api, etagOf } from './client'
import { sendForm } from './files'
import type { DecideImport, ImportAnswer, ImportRow, Job } from './types'

export type ImportForm =
  | 'auto'
  | 'organisation-roster'
  | 'hazard-rows'
  | 'weekly-detail'
  | 'lookback-summary'
  | 'photo-folders'
  | 'comparison-sheet'
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

export function isRunning(job: Pick<Job, 'state'>): boolean {
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

/** Whose imports are listed: the caller's own, or those of everybody within what the caller may see. */
export type ImportsOf = 'MINE' | 'ALL'

/** Imports so far, asked again while one is under way. */
export function importsQuery(of: ImportsOf) {
  return infiniteQueryOptions({
    queryKey: ['imports', of],
    queryFn: ({ pageParam, signal }) => {
      const query = { of, limit: 20, ...(pageParam ? { cursor: pageParam } : {}) }
      return answer(api.GET('/api/v1/imports', { params: { query }, signal }))
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some(isRunning)) ? 2_000 : false,
  })
}

export const reportPath = (id: string) => `/api/v1/imports/${id}/report.xlsx`

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

/** What the dry run could not decide by itself. */
export function importQuestionsQuery(id: string) {
  return queryOptions({
    queryKey: ['import', id, 'questions'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/imports/{id}/questions', { params: { path: { id } }, signal })),
  })
}

/** What the caller once answered, read by every later import of theirs. */
export const importAnswersQuery = infiniteQueryOptions({
  queryKey: ['import-answers'],
  queryFn: ({ pageParam, signal }) => {
    const query = pageParam ? { cursor: pageParam } : {}
    return answer(api.GET('/api/v1/import-answers', { params: { query }, signal }))
  },
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
})

export function withdrawImportAnswer({ id, version }: ImportAnswer) {
  const header = { 'If-Match': etagOf(version) }
  return answer(api.DELETE('/api/v1/import-answers/{id}', { params: { path: { id }, header } }))
}

export function decideImport(id: string, body: DecideImport) {
  return answer(api.POST('/api/v1/imports/{id}/decisions', { params: { path: { id } }, body }))
}

/** Carries out what a dry run has shown, on the bytes the service has kept. */
export function commitImport(id: string, onError: OnError) {
  return answer(api.POST('/api/v1/imports/{id}/commit', { params: { path: { id } }, body: { onError } }))
}

export function resumeImport(id: string) {
  return answer(api.POST('/api/v1/imports/{id}/resume', { params: { path: { id } } }))
}

export function cancelJob(id: string) {
  // However far it is by now: whoever stops it does not mean one step of its progress.
  const header = { 'If-Match': '*' }
  return answer(api.DELETE('/api/v1/jobs/{id}', { params: { path: { id }, header } }))
}
