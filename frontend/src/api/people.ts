import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api, etagOf } from './client'
import type { NewPerson, Person, Post, Role } from './types'

export interface PeopleFilter {
  q?: string
  organisation?: string
}

export function peopleQuery(filter: PeopleFilter) {
  return infiniteQueryOptions({
    queryKey: ['people', filter],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filter, limit: 50, ...(pageParam ? { cursor: pageParam } : { total: true }) }
      return answer(api.GET('/api/v1/people', { params: { query }, signal }))
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

/** The people of one organisation, as far as a menu can show them. */
export function membersQuery(organisation: string) {
  return queryOptions({
    queryKey: ['people', 'of', organisation],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/v1/people', { params: { query: { organisation, limit: 100 } }, signal })))
        .items,
  })
}

/** A person as they were shown: their version is what a change must name. */
type Shown = Pick<Person, 'id' | 'version'>

const of = ({ id, version }: Shown) => ({
  params: { path: { id }, header: { 'If-Match': etagOf(version) } },
})

export interface NewMembership {
  organisationId: string
  role: Role
  post: Post
  /** The membership that ends by this one, when somebody is transferred. */
  transferFrom?: string
}

export const accounts = {
  create: (body: NewPerson) => answer(api.POST('/api/v1/people', { body })),
  edit: (person: Shown, body: { name?: string; phone?: string }) =>
    answer(api.PATCH('/api/v1/people/{id}', { ...of(person), body })),
  disable: (person: Shown) => answer(api.POST('/api/v1/people/{id}/disable', of(person))),
  enable: (person: Shown) => answer(api.POST('/api/v1/people/{id}/enable', of(person))),
  resetPassword: (person: Shown) => answer(api.POST('/api/v1/people/{id}/password-reset', of(person))),
  assign: ({ id, version }: Shown, membership: NewMembership) =>
    answer(
      api.POST('/api/v1/memberships', {
        params: { header: { 'If-Match': etagOf(version) } },
        body: { personId: id, ...membership },
      }),
    ),
}
