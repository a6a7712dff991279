import type { Policy, PolicyPatch } from '@/api/types'

/** The rules that are others now, and nothing else: a colleague's change of another rule stays. */
export function changedRules(held: Policy, wanted: Policy): PolicyPatch {
  const names = Object.keys(held) as (keyof Policy)[]
  return Object.fromEntries(
    names.filter((name) => wanted[name] !== held[name]).map((name) => [name, wanted[name]]),
  )
}
