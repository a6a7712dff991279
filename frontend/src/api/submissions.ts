import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api, type Tagged, tagged, valuesOf } from './client'
import { sendForm } from './files'
import type { Submission, SubmissionState } from './types'

export interface SubmissionFilter {
  campaign?: string
  period?: string
  state?: string
  district?: string
  organisation?: string
}

export const campaignsQuery = queryOptions({
  queryKey: ['campaigns'],
  queryFn: async ({ signal }) =>
    (await answer(api.GET('/api/v1/campaigns', { params: { query: { limit: 200 } }, signal }))).items,
  staleTime: 10 * 60_000,
})

export function submissionsQuery(filter: SubmissionFilter) {
  return infiniteQueryOptions({
    queryKey: ['submissions', filter],
    queryFn: ({ pageParam, signal }) => {
      const state = valuesOf<SubmissionState>(filter.state)
      const query = { ...filter, state, limit: 200, ...(pageParam ? { cursor: pageParam } : {}) }
      return answer(api.GET('/api/v1/submissions', { params: { query }, signal }))
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

export function submissionKey(id: string) {
  return ['submission', id] as const
}

export function submissionQuery(id: string) {
  return queryOptions({
    queryKey: submissionKey(id),
    queryFn: ({ signal }) =>
      tagged(api.GET('/api/v1/submissions/{id}', { params: { path: { id } }, signal })),
  })
}

interface From {
  id: string
  etag: string
}

function from({ id, etag }: From) {
  return { path: { id }, header: { 'If-Match': etag } }
}

/** The steps of one week's table: filled in, checked, sealed and submitted by the school, accepted or returned by the district. */
export const submissionSteps = {
  fill: (at: From) => tagged(api.POST('/api/v1/submissions/{id}/fill', { params: from(at) })),
  check: (at: From) => tagged(api.POST('/api/v1/submissions/{id}/check', { params: from(at) })),
  seal: (at: From) => tagged(api.POST('/api/v1/submissions/{id}/seal', { params: from(at) })),
  submit: (at: From) => tagged(api.POST('/api/v1/submissions/{id}/submit', { params: from(at) })),
  accept: (at: From) => tagged(api.POST('/api/v1/submissions/{id}/accept', { params: from(at) })),
  return: (at: From, reason: string): Promise<Tagged<Submission>> =>
    tagged(api.POST('/api/v1/submissions/{id}/return', { params: from(at), body: { reason } })),
}

/** Adds the scan of the stamped paper to a week's table. */
export function addScan(id: string, scan: File, key: string): Promise<unknown> {
  const form = new FormData()
  form.set('file', scan)
  return sendForm(`/api/v1/submissions/${id}/documents`, form, { key })
}
