import type { LookbackState } from '@/api/types'
import { type CaseSearch, caseSearchOf } from '@/features/desk-kit/case-search'

export const states = ['OPEN', 'CONFIRMED', 'REOPENED'] as const satisfies LookbackState[]

/** What is looked at again, or what other platforms have looked at. */
export interface LookbackSearch extends CaseSearch<LookbackState> {
  view?: 'inspections'
  /** The platform that reported. */
  system?: string
}

const caseSearch = caseSearchOf<LookbackState>(states)

export function parseLookbackSearch(raw: Record<string, unknown>): LookbackSearch {
  const { school, state } = caseSearch(raw)
  return raw.view === 'inspections'
    ? {
        view: raw.view,
        school,
        system: typeof raw.system === 'string' && raw.system ? raw.system : undefined,
      }
    : { school, state }
}
