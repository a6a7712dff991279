import { infiniteQueryOptions } from '@tanstack/react-query'
import { answer, api } from './client'
import type { NewPerson, Post, Role } from './types'

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

const of = (id: string) => ({ params: { path: { id } } })

export interface NewMembership {
  personId: string
  organisationId: string
  role: Role
  post: Post
  /** The membership that ends by this one, when somebody is transferred. */
  transferFrom?: string
}

export const accounts = {
  create: (body: NewPerson) => answer(api.POST('/api/v1/people', { body })),
  disable: (id: string) => answer(api.POST('/api/v1/people/{id}/disable', of(id))),
  enable: (id: string) => answer(api.POST('/api/v1/people/{id}/enable', of(id))),
  resetPassword: (id: string) => answer(api.POST('/api/v1/people/{id}/password-reset', of(id))),
  assign: (body: NewMembership) => answer(api.POST('/api/v1/memberships', { body })),
  dismiss: (membershipId: string) =>
    answer(api.DELETE('/api/v1/memberships/{id}', { params: { path: { id: membershipId } } })),
}
