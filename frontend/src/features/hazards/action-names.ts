import { toRule } from '@/api/list-check'
import type { Hazard, HazardAction } from '@/api/types'

/** An action as the service names it, and as the address of its screen names it. */
export interface ActionName {
  name: HazardAction
  slug: string
}

/** By how likely somebody who opens a hazard came to do it; the first allowed one becomes the main button. */
const order: ActionName[] = [
  { name: 'RECEIVE_REPORT', slug: 'receive-report' },
  { name: 'SIGN_RESPONSIBLE', slug: 'sign-responsible' },
  { name: 'SIGN_LEADER', slug: 'sign-leader' },
  { name: 'VERIFY', slug: 'verify' },
  { name: 'DECIDE_EXTENSION', slug: 'decide-extension' },
  { name: 'DECIDE_REJECTION', slug: 'decide-rejection' },
  { name: 'DECIDE_REOPENING', slug: 'decide-reopening' },
  { name: 'DECIDE_SUPERVISION', slug: 'decide-supervision' },
  { name: 'RULE_ON_LIST', slug: 'rule-on-list' },
  { name: 'LIST', slug: 'list' },
  { name: 'GRADE', slug: 'grade' },
  { name: 'PLAN', slug: 'plan' },
  { name: 'RECTIFY', slug: 'rectify' },
  { name: 'PROGRESS', slug: 'progress' },
  { name: 'EDIT', slug: 'edit' },
  { name: 'EXTEND', slug: 'extend' },
  { name: 'SEND_BACK', slug: 'send-back' },
  { name: 'REOPEN', slug: 'reopen' },
  { name: 'SERVE_SUPERVISION', slug: 'serve-supervision' },
  { name: 'END_SUPERVISION', slug: 'end-supervision' },
  { name: 'CORRECT', slug: 'correct' },
  { name: 'MERGE', slug: 'merge' },
  { name: 'REJECT', slug: 'reject' },
  { name: 'PROPOSE_SUPERVISION', slug: 'propose-supervision' },
  { name: 'PROPOSE_REOPENING', slug: 'propose-reopening' },
  { name: 'PROPOSE_REJECTION', slug: 'propose-rejection' },
]

/** What is offered: of the allowed actions those there is a reason for. */
export function actionsInOrder(hazard: Hazard): ActionName[] {
  const { allowedActions, extensions, state } = hazard
  const offered = order.filter(({ name }) => {
    if (!allowedActions.includes(name)) return false
    if (name === 'DECIDE_EXTENSION') return extensions.some((extension) => extension.approved === null)
    // Who may verify sends back on the same screen.
    if (name === 'SEND_BACK') return !allowedActions.includes('VERIFY')
    return true
  })
  // Ruled once, ruling again is the exception, as is grading again what is graded.
  const again = [...(state === 'GRADED' ? ['GRADE'] : []), ...(toRule(hazard) ? [] : ['RULE_ON_LIST'])]
  return offered.sort((a, b) => Number(again.includes(a.name)) - Number(again.includes(b.name)))
}

export function actionOfSlug(slug: string): ActionName | undefined {
  return order.find((action) => action.slug === slug)
}
