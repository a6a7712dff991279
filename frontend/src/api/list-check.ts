import type { Hazard, ListCheck } from './types'

/** What is chosen when the finding is on no list. */
export const outside = 'OUTSIDE'

/** Whether a choice needs a reason: it departs from the suggestion, or takes an earlier ruling back. */
export function departs({ suggestion, candidates, rulings }: ListCheck, choice: string): boolean {
  if (rulings.length > 0) return true
  if (suggestion === 'MATCHED') return choice !== candidates[0]?.id
  return suggestion === 'OUTSIDE' && choice !== outside
}

/** The request of a choice. */
export function rulingOf(choice: string, note: string) {
  return {
    outside: choice === outside,
    matchedId: choice === outside ? null : choice,
    note: note.trim() || null,
  }
}

/** The comparison of a hazard that this person is to rule on. */
export function toRule({ listCheck, allowedActions }: Hazard): ListCheck | null {
  return listCheck && listCheck.rulings.length === 0 && allowedActions.includes('RULE_ON_LIST')
    ? listCheck
    : null
}
