import type { OrganisationSummary } from '@/api/types'

export interface Branch {
  office: OrganisationSummary
  depth: number
}

/** Offices in the order of their tree, each with its depth; one whose parent is out of reach stands at the root. */
export function indented(offices: OrganisationSummary[]): Branch[] {
  const known = new Set(offices.map(({ id }) => id))
  const below = (parent: string | null, depth: number): Branch[] =>
    offices
      .filter(({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null) === parent)
      .sort((a, b) => a.code.localeCompare(b.code))
      .flatMap((office) => [{ office, depth }, ...below(office.id, depth + 1)])
  return below(null, 0)
}
