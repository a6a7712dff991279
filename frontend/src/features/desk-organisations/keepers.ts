import type { Me, Post } from '@/api/types'

const managers: Post[] = ['RESPONSIBLE', 'LEADER', 'PRINCIPAL']

/** Who keeps a school's buildings and places: the authority above, and those who manage the school itself. */
export function keepsBuildingsOf(organisationId: string, me: Me): boolean {
  if (me.actions.includes('organisation.edit')) return true
  return me.memberships.some(
    ({ organisation, post }) =>
      organisation.id === organisationId && post !== null && managers.includes(post),
  )
}
