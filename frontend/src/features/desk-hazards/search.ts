import type { HazardFilter } from '@/api/hazards'

/** The hazard table as it stands in the address: its filter, its order, and the hazard opened beside it. */
export interface HazardSearch extends HazardFilter {
  id?: string
}

const texts = [
  'school',
  'district',
  'building',
  'state',
  'severity',
  'category',
  'source',
  'foundFrom',
  'foundTo',
  'q',
  'sort',
  'id',
] as const
const flags = ['overdue', 'supervised', 'rebound', 'outsideList', 'awaitingReceipt'] as const

/** Takes from an address only what the table knows; a hand-edited or old link never breaks it. */
export function parseHazardSearch(raw: Record<string, unknown>): HazardSearch {
  const search: HazardSearch = {}
  for (const name of texts) {
    const value = raw[name]
    // A number in an address (`?q=110`) arrives parsed.
    if (typeof value === 'string' && value !== '') search[name] = value
    else if (typeof value === 'number') search[name] = String(value)
  }
  for (const name of flags) if (raw[name] === true) search[name] = true
  return search
}

/** The filter alone, without what only concerns this screen. */
export function filterOf({ id: _, ...filter }: HazardSearch): HazardFilter {
  return filter
}

/** Whether anything narrows the table (the order does not). */
export function isFiltered(search: HazardSearch): boolean {
  const { sort: _, ...narrowing } = filterOf(search)
  return Object.values(narrowing).some((value) => value !== undefined)
}

/** The same filter for the export, so that a file holds exactly what the table shows. */
export function exportPath(format: 'csv' | 'xlsx', search: HazardSearch): string {
  const query = new URLSearchParams({ format })
  for (const [name, value] of Object.entries(filterOf(search))) {
    if (value !== undefined) query.set(name, String(value))
  }
  return `/api/v1/exports/hazards?${query}`
}

/** `a,b` as a list; the contract separates several values of one filter by commas. */
export function listOf(value: string | undefined): string[] {
  return value ? value.split(',') : []
}

export function joined(values: string[]): string | undefined {
  return values.length > 0 ? values.join(',') : undefined
}
