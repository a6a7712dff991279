import type { Post, Role } from '@/api/types'

/** Which posts a role knows. Roles without posts are not given out here. */
const postsOf: Partial<Record<Role, Post[]>> = {
  SCHOOL: ['FILLER', 'RESPONSIBLE', 'LEADER', 'PRINCIPAL'],
  DISTRICT: ['STAFF', 'HEAD'],
  INSPECTOR: ['STAFF', 'HEAD'],
}

/** The roles this person may give: a school appoints its own people, an authority anybody below it. */
export function rolesGivenBy(roles: Role[]): Role[] {
  return roles.includes('DISTRICT') ? ['SCHOOL', 'DISTRICT', 'INSPECTOR'] : ['SCHOOL']
}

export function postsFor(role: Role | undefined): Post[] {
  return (role && postsOf[role]) ?? []
}
