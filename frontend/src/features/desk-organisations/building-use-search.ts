import type { Building } from '@/api/types'

/** What there is to look for: proposals that wait, or buildings in one state of use. */
export const shows = ['PROPOSED', 'SUSPENDED', 'SEALED', 'TO_DEMOLISH', 'DEMOLISHED'] as const satisfies (
  | 'PROPOSED'
  | Building['useState']
)[]

export interface BuildingUseSearch {
  show: (typeof shows)[number]
  school?: string
}

export function parseBuildingUseSearch(raw: Record<string, unknown>): BuildingUseSearch {
  return {
    show: shows.find((show) => show === raw.show) ?? 'PROPOSED',
    school: typeof raw.school === 'string' && raw.school !== '' ? raw.school : undefined,
  }
}
