import type { HazardFilter } from '@/api/hazards'

const texts = [
  'school',
  'district',
  'building',
  'state',
  'severity',
  'category',
  'source',
  'dueFrom',
  'dueTo',
  'foundFrom',
  'foundTo',
  'q',
  'sort',
] as const
const flags = ['overdue', 'supervised', 'rebound', 'outsideList', 'awaitingReceipt'] as const

/** Reads the filters out of an address; what it does not know it leaves out instead of failing the page. */
export function readFilter(search: Record<string, unknown>): HazardFilter {
  const filter: HazardFilter = {}
  for (const name of texts) {
    const value = search[name]
    if (typeof value === 'string' || typeof value === 'number') filter[name] = String(value) || undefined
  }
  for (const name of flags) if (search[name] === true) filter[name] = true
  if (search.mine === 'due') filter.mine = 'due'
  return filter
}

/** Whether anything narrows the list: an empty list then means nothing found, not nothing yet. */
export function isFiltered(filter: HazardFilter): boolean {
  return Object.entries(filter).some(([name, value]) => name !== 'sort' && value !== undefined)
}
