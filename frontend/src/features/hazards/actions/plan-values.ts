import type { FixMode, Plan } from '@/api/types'

export interface PlanValues {
  fixMode: FixMode | ''
  measures: string
  responsibleName: string
  dueDate: string
  funds: string
  fundsSource: string
  contingency: string
  interimProtection: string
  followerName: string
}

const emptyPlan: PlanValues = {
  fixMode: '',
  measures: '',
  responsibleName: '',
  dueDate: '',
  funds: '',
  fundsSource: '',
  contingency: '',
  interimProtection: '',
  followerName: '',
}

/** A drafted plan to go on with, or at least the mode chosen when the hazard was filed. */
export function planOf(plan: Plan | null, fixMode: FixMode | null): PlanValues {
  if (!plan) return { ...emptyPlan, fixMode: fixMode ?? '' }
  return {
    fixMode: plan.fixMode,
    measures: plan.measures ?? '',
    responsibleName: plan.responsibleName ?? '',
    dueDate: plan.dueDate ?? '',
    funds: plan.funds ?? '',
    fundsSource: plan.fundsSource ?? '',
    contingency: plan.contingency ?? '',
    interimProtection: plan.interimProtection ?? '',
    followerName: plan.followerName ?? '',
  }
}
