import type { Hazard, HazardAction } from '@/api/types'

/** What a step led to, named by the hazard's new state where that says more than the step itself. */
export type Outcome = HazardAction | 'CLOSED' | 'PLAN_APPROVED' | 'LOWERING_PROPOSED'

export function outcomeOf(action: HazardAction, { state, loweringProposal }: Hazard): Outcome {
  if (state === 'CLOSED' && (action === 'VERIFY' || action === 'SIGN_LEADER')) return 'CLOSED'
  if (state === 'RECTIFYING' && action === 'VERIFY') return 'SEND_BACK'
  if (state === 'RECTIFYING' && action === 'PLAN') return 'PLAN_APPROVED'
  if (action === 'GRADE' && loweringProposal) return 'LOWERING_PROPOSED'
  return action
}
