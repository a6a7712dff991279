import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api, download, etagOf, type Tagged, tagged } from './client'
import type {
  Building,
  Level,
  Organisation,
  OrganisationData,
  OrganisationKind,
  Place,
  SchoolMove,
} from './types'

export interface OrganisationFilter {
  q?: string
  kind?: OrganisationKind
  parent?: string
  level?: Level
}

export function organisationsQuery(filter: OrganisationFilter) {
  return infiniteQueryOptions({
    queryKey: ['organisations', filter],
    queryFn: ({ pageParam, signal }) => {
      const { kind, level, ...rest } = filter
      const several = { ...(kind ? { kind: [kind] } : {}), ...(level ? { level: [level] } : {}) }
      const query = {
        ...rest,
        ...several,
        limit: 50,
        ...(pageParam ? { cursor: pageParam } : { total: true }),
      }
      return answer(api.GET('/api/v1/organisations', { params: { query }, signal }))
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

/** The offices above the schools that the caller may see: few, so one page is all of them. */
export const authoritiesQuery = queryOptions({
  queryKey: ['authorities'],
  queryFn: async ({ signal }) => {
    const level: Level[] = ['PROVINCE', 'CITY', 'DISTRICT']
    const query = { level, limit: 200 }
    return (await answer(api.GET('/api/v1/organisations', { params: { query }, signal }))).items
  },
  staleTime: 10 * 60_000,
})

/** Organisations whose name or code contains `text`, at most twenty: a picker, not a list. */
export function organisationsNamedQuery(text: string, schoolsOnly: boolean) {
  return queryOptions({
    queryKey: ['organisations', 'named', text, schoolsOnly],
    queryFn: async ({ signal }) => {
      const query = {
        limit: 20,
        ...(schoolsOnly ? { level: ['SCHOOL' as const] } : {}),
        ...(text ? { q: text } : {}),
      }
      return (await answer(api.GET('/api/v1/organisations', { params: { query }, signal }))).items
    },
    staleTime: 10 * 60_000,
  })
}

export function organisationQuery(id: string) {
  return queryOptions({
    queryKey: ['organisation', id],
    queryFn: ({ signal }) =>
      tagged(api.GET('/api/v1/organisations/{id}', { params: { path: { id } }, signal })),
  })
}

export function saveOrganisation(current: Tagged<Organisation>, changed: Partial<OrganisationData>) {
  const params = { path: { id: current.data.id }, header: { 'If-Match': current.etag } }
  const body = dataOf({ ...current.data, ...changed })
  return tagged(api.PUT('/api/v1/organisations/{id}', { params, body }))
}

export function moveSchool(school: Tagged<Organisation>, body: SchoolMove) {
  const params = { path: { id: school.data.id }, header: { 'If-Match': school.etag } }
  return tagged(api.POST('/api/v1/organisations/{id}/move', { params, body }))
}

/** What a change replaces: all of the record but its identity and its place in the tree. */
function dataOf(
  organisation: OrganisationData & Pick<Organisation, 'id' | 'code' | 'level' | 'version'>,
): OrganisationData {
  const { id: _id, code: _code, level: _level, parentId: _parent, version: _version, ...data } = organisation
  return data
}

export interface BuildingUseFilter {
  show: 'PROPOSED' | Building['useState']
  school?: string
}

/** Buildings of all schools: those with a proposed change of use, or those in one state of use. */
export function buildingUseQuery({ show, school }: BuildingUseFilter) {
  return infiniteQueryOptions({
    queryKey: ['buildings', 'in scope', show, school],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        ...(show === 'PROPOSED' ? { proposed: true } : { useState: [show] }),
        ...(school ? { school } : {}),
        limit: 50,
        ...(pageParam ? { cursor: pageParam } : { total: true }),
      }
      return answer(api.GET('/api/v1/buildings', { params: { query }, signal }))
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

export type BuildingFields = Pick<
  Building,
  'name' | 'aliases' | 'completedYear' | 'floors' | 'areaM2' | 'use'
>
export type PlaceFields = Pick<Place, 'name' | 'floor' | 'kind' | 'keyPlace'>

export function addBuilding(organisationId: string, body: BuildingFields) {
  return answer(
    api.POST('/api/v1/organisations/{id}/buildings', { params: { path: { id: organisationId } }, body }),
  )
}

export function saveBuilding(id: string, version: number, body: BuildingFields) {
  const header = { 'If-Match': etagOf(version) }
  return answer(api.PUT('/api/v1/buildings/{id}', { params: { path: { id }, header }, body }))
}

export interface UseStateChange {
  useState: Building['useState']
  reason: string
  photoIds: string[]
  demolishBy?: string
}

export function changeUseState(id: string, version: number, body: UseStateChange) {
  const header = { 'If-Match': etagOf(version) }
  return answer(api.POST('/api/v1/buildings/{id}/use-state', { params: { path: { id }, header }, body }))
}

/** The district's answer to the change of use a school proposed. */
export function decideUseState(id: string, version: number, body: { approved: boolean; note?: string }) {
  const header = { 'If-Match': etagOf(version) }
  return answer(
    api.POST('/api/v1/buildings/{id}/use-state/decision', { params: { path: { id }, header }, body }),
  )
}

export function addPlace(buildingId: string, body: PlaceFields) {
  return answer(api.POST('/api/v1/buildings/{id}/places', { params: { path: { id: buildingId } }, body }))
}

export function savePlace(id: string, version: number, body: PlaceFields) {
  const header = { 'If-Match': etagOf(version) }
  return answer(api.PUT('/api/v1/places/{id}', { params: { path: { id }, header }, body }))
}

/** The picture of a place's QR code; it leads a phone to this very place. */
export function qrQuery(placeId: string) {
  return queryOptions({
    queryKey: ['qr', placeId],
    queryFn: ({ signal }) => download(`/api/v1/places/${placeId}/qr.svg`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** The tag the service gives to this version of a resource. */
