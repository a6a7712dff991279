/** The list of accounts as it stands in the address. */
export interface PeopleSearch {
  q?: string
  organisation?: string
}

export function parsePeopleSearch(raw: Record<string, unknown>): PeopleSearch {
  const text = (name: string) => (typeof raw[name] === 'string' && raw[name] !== '' ? raw[name] : undefined)
  return { q: text('q'), organisation: text('organisation') }
}
