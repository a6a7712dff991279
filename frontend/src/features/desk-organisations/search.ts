/** The register of organisations as it stands in the address. */
export interface OrganisationsSearch {
  q?: string
  kind?: string
  parent?: string
}

export function parseOrganisationsSearch(raw: Record<string, unknown>): OrganisationsSearch {
  const text = (name: string) => (typeof raw[name] === 'string' && raw[name] !== '' ? raw[name] : undefined)
  return { q: text('q'), kind: text('kind'), parent: text('parent') }
}
