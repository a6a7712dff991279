import type { Me } from '@/api/types'

/** field: light screens for phones; desk: tables and administration for a bureau's monitor. */
export type Tier = 'field' | 'desk'

const storageKey = 'hazard-ledger.tier'
const deskWidth = '(min-width: 1024px)'

/** What this person works with on this screen unless they chose otherwise on this device. */
export function preferredTier(me: Me): Tier {
  const chosen = localStorage.getItem(storageKey)
  if (chosen === 'field' || chosen === 'desk') return chosen
  const worksAtADesk = me.roles.includes('DISTRICT') || me.roles.includes('AUDITOR')
  return worksAtADesk && window.matchMedia(deskWidth).matches ? 'desk' : 'field'
}

export function chooseTier(tier: Tier) {
  localStorage.setItem(storageKey, tier)
}
