import type { HazardAction } from '@/api/types'

/** An action as the service names it, and as the address of its screen names it. */
export interface ActionName {
  name: HazardAction
  slug: string
}

/** By how likely somebody who opens a hazard came to do it; the first allowed one becomes the main button. */
const order: ActionName[] = [
  { name: 'SIGN_RESPONSIBLE', slug: 'sign-responsible' },
  { name: 'SIGN_LEADER', slug: 'sign-leader' },
  { name: 'VERIFY', slug: 'verify' },
  { name: 'DECIDE_EXTENSION', slug: 'decide-extension' },
  { name: 'LIST', slug: 'list' },
  { name: 'GRADE', slug: 'grade' },
  { name: 'PLAN', slug: 'plan' },
  { name: 'RECTIFY', slug: 'rectify' },
  { name: 'PROGRESS', slug: 'progress' },
  { name: 'EDIT', slug: 'edit' },
  { name: 'EXTEND', slug: 'extend' },
  { name: 'REOPEN', slug: 'reopen' },
  { name: 'SUPERVISE', slug: 'supervise' },
  { name: 'CORRECT', slug: 'correct' },
  { name: 'MERGE', slug: 'merge' },
  { name: 'REJECT', slug: 'reject' },
]

export function actionsInOrder(allowed: HazardAction[]): ActionName[] {
  return order.filter((action) => allowed.includes(action.name))
}

export function actionOfSlug(slug: string): ActionName | undefined {
  return order.find((action) => action.slug === slug)
}
