import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api, etagOf } from './client'
import type { NewServiceAccount, NewWebhook, ServiceAccount, Webhook } from './types'

/** A record as it was shown: its version is what a change must name. */
type Shown = { id: string; version: number }

const of = ({ id, version }: Shown) => ({
  params: { path: { id }, header: { 'If-Match': etagOf(version) } },
})

const paged = (cursor: string) => ({ limit: 50, ...(cursor ? { cursor } : {}) })

export const serviceAccountsQuery = infiniteQueryOptions({
  queryKey: ['service-accounts'],
  queryFn: ({ pageParam, signal }) =>
    answer(api.GET('/api/v1/service-accounts', { params: { query: paged(pageParam) }, signal })),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
})

export function serviceUsageQuery(id: string) {
  return queryOptions({
    queryKey: ['service-accounts', id, 'usage'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/service-accounts/{id}/usage', { params: { path: { id } }, signal })),
  })
}

export const serviceAccounts = {
  issue: (body: NewServiceAccount) => answer(api.POST('/api/v1/service-accounts', { body })),
  changeSecret: (account: ServiceAccount) =>
    answer(api.POST('/api/v1/service-accounts/{id}/secret', of(account))),
  revoke: (account: ServiceAccount) =>
    answer(api.POST('/api/v1/service-accounts/{id}/revocation', of(account))),
}

export const webhooksQuery = infiniteQueryOptions({
  queryKey: ['webhooks'],
  queryFn: ({ pageParam, signal }) =>
    answer(api.GET('/api/v1/webhooks', { params: { query: paged(pageParam) }, signal })),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
})

export const eventTypesQuery = (language: string) =>
  queryOptions({
    queryKey: ['webhook-event-types', language],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/webhooks/event-types', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })

export function deliveriesQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ['webhooks', id, 'deliveries'],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/webhooks/{id}/deliveries', {
          params: { path: { id }, query: paged(pageParam) },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

export const webhooks = {
  create: (body: NewWebhook) => answer(api.POST('/api/v1/webhooks', { body })),
  enable: (webhook: Webhook, enabled: boolean) =>
    answer(api.PATCH('/api/v1/webhooks/{id}', { ...of(webhook), body: { enabled } })),
  changeSecret: (webhook: Webhook) => answer(api.POST('/api/v1/webhooks/{id}/secret', of(webhook))),
  remove: (webhook: Webhook) => answer(api.DELETE('/api/v1/webhooks/{id}', of(webhook))),
  replay: (id: string, deliveryId: string) =>
    answer(
      api.POST('/api/v1/webhooks/{id}/deliveries/{deliveryId}/replay', {
        params: { path: { id, deliveryId } },
      }),
    ),
}
