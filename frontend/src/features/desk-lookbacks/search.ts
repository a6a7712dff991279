import type { LookbackState } from '@/api/types'
import { type CaseSearch, caseSearchOf } from '@/features/desk-kit/case-search'

export const states = ['OPEN', 'CONFIRMED', 'REOPENED'] as const satisfies LookbackState[]

export type LookbackSearch = CaseSearch<LookbackState>

export const parseLookbackSearch = caseSearchOf<LookbackState>(states)
