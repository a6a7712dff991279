import type { IncidentState } from '@/api/types'

export const states: IncidentState[] = ['OPEN', 'IN_PROGRESS', 'CONCLUDED', 'WITHDRAWN']

/** The list of incidents as it stands in the address. */
export interface IncidentSearch {
  state?: IncidentState
  school?: string
}

export function parseIncidentSearch(raw: Record<string, unknown>): IncidentSearch {
  return {
    state: states.find((state) => state === raw.state),
    school: typeof raw.school === 'string' && raw.school !== '' ? raw.school : undefined,
  }
}
