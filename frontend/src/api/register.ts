import { queryOptions } from '@tanstack/react-query'
import { answer, api } from './client'
import { memoryOf, orRemembered } from './remembered'
import type { Category } from './types'

const rarelyChanges = 10 * 60_000

const rememberedCategories = memoryOf<{ items: Category[] }>(localStorage, 'hazard-ledger.categories')

/** The hazard categories in use (F01–F17), in the order of their codes. */
export const categoriesQuery = queryOptions({
  queryKey: ['categories'],
  queryFn: async ({ signal }) => {
    const ask = () => answer(api.GET('/api/v1/categories', { signal }))
    const page = await orRemembered(ask, rememberedCategories)
    return page.items.filter((category) => category.enabled)
  },
  staleTime: rarelyChanges,
})

/** Schools whose name or code contains `text`, at most twenty: a picker, not a list. */
export function schoolsQuery(text: string) {
  return queryOptions({
    queryKey: ['schools', text],
    queryFn: async ({ signal }) => {
      const query = { level: ['SCHOOL' as const], limit: 20, ...(text ? { q: text } : {}) }
      return (await answer(api.GET('/api/v1/organisations', { params: { query }, signal }))).items
    },
    staleTime: rarelyChanges,
  })
}

export function buildingsQuery(organisationId: string) {
  return queryOptions({
    queryKey: ['buildings', organisationId],
    queryFn: async ({ signal }) => {
      const params = { path: { id: organisationId }, query: { limit: 200 } }
      return (await answer(api.GET('/api/v1/organisations/{id}/buildings', { params, signal }))).items
    },
    staleTime: rarelyChanges,
  })
}

export function placesQuery(buildingId: string) {
  return queryOptions({
    queryKey: ['places', buildingId],
    queryFn: async ({ signal }) => {
      const params = { path: { id: buildingId }, query: { limit: 200 } }
      return (await answer(api.GET('/api/v1/buildings/{id}/places', { params, signal }))).items
    },
    staleTime: rarelyChanges,
  })
}

/** What the rules in force say about a find like this one; `onSpot` marks the faults to be corrected at once. */
export function severitySuggestionQuery(category: string, description: string) {
  return queryOptions({
    queryKey: ['severity-suggestion', category, description],
    queryFn: ({ signal }) =>
      answer(api.POST('/api/v1/severity-rules/suggestion', { body: { category, description }, signal })),
    enabled: category !== '' && description.trim().length >= 4,
    staleTime: rarelyChanges,
  })
}

/** The place behind a printed QR code. */
export function placeQuery(token: string) {
  return queryOptions({
    queryKey: ['place', token],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/places/by-token/{token}', { params: { path: { token } }, signal })),
    staleTime: rarelyChanges,
  })
}

export function organisationQuery(id: string) {
  return queryOptions({
    // The desk keeps the same record with its tag: two shapes need two keys.
    queryKey: ['organisation', id, 'untagged'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/organisations/{id}', { params: { path: { id } }, signal })),
    staleTime: rarelyChanges,
  })
}
