import { known, organisationKinds } from '@/api/enumerations'
import type { OrganisationKind } from '@/api/types'

/** The register of organisations as it stands in the address. */
export interface OrganisationsSearch {
  q?: string
  kind?: OrganisationKind
  parent?: string
}

export function parseOrganisationsSearch(raw: Record<string, unknown>): OrganisationsSearch {
  const text = (name: string) => (typeof raw[name] === 'string' && raw[name] !== '' ? raw[name] : undefined)
  return { q: text('q'), kind: known(organisationKinds, text('kind') ?? null), parent: text('parent') }
}
