/** What the overview shows, as it stands in the address. */
export interface OverviewSearch {
  district?: string
  q?: string
  /** Only schools that have not yet reported this week. */
  silent?: true
}

export function parseOverviewSearch(raw: Record<string, unknown>): OverviewSearch {
  return {
    district: typeof raw.district === 'string' ? raw.district : undefined,
    q: typeof raw.q === 'string' && raw.q !== '' ? raw.q : undefined,
    silent: raw.silent === true ? true : undefined,
  }
}
