import { useQuery } from '@tanstack/react-query'
import { authoritiesQuery } from '@/api/organisations'
import { organisationQuery } from '@/api/register'
import { useMe } from '@/auth/me'

/** The district whose rules concern this person: the chosen one, their office's, or the one above their school. */
export function useDistrict(chosen?: string) {
  const school = useMe().memberships.find(({ organisation }) => organisation.level === 'SCHOOL')?.organisation
    .id
  const offices = useQuery(authoritiesQuery)
  const above = useQuery({ ...organisationQuery(school ?? ''), enabled: school !== undefined })
  const own = offices.data?.find(({ level }) => level === 'DISTRICT')?.id
  return {
    district: chosen ?? own ?? above.data?.parentId ?? undefined,
    waiting: offices.isPending || (school !== undefined && above.isPending),
  }
}
