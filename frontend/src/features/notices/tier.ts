/** Where notices are read: a click stays in the tier, as far as what it leads to is there. */
export type Tier = 'field' | 'desk'

/** Which notices are shown, as it stands in the address. */
export interface NoticesSearch {
  unread?: true
}

export function parseNoticesSearch(raw: Record<string, unknown>): NoticesSearch {
  return raw.unread === true || raw.unread === 'true' ? { unread: true } : {}
}

export interface NoticesProps {
  tier: Tier
  search: NoticesSearch
  onSearch: (next: NoticesSearch) => void
}
