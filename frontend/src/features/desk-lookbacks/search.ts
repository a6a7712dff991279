import type { LookbackState } from '@/api/types'

export const states: LookbackState[] = ['OPEN', 'CONFIRMED', 'REOPENED']

/** The list of look-backs as it stands in the address. */
export interface LookbackSearch {
  state?: LookbackState
  school?: string
}

export function parseLookbackSearch(raw: Record<string, unknown>): LookbackSearch {
  return {
    state: states.find((state) => state === raw.state),
    school: typeof raw.school === 'string' && raw.school !== '' ? raw.school : undefined,
  }
}
