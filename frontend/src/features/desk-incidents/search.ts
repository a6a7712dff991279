import type { IncidentState } from '@/api/types'
import { type CaseSearch, caseSearchOf } from '@/features/desk-kit/case-search'

export const states = ['OPEN', 'IN_PROGRESS', 'CONCLUDED', 'WITHDRAWN'] as const satisfies IncidentState[]

export type IncidentSearch = CaseSearch<IncidentState>

export const parseIncidentSearch = caseSearchOf<IncidentState>(states)
