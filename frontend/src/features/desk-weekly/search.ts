import { type Group, groups } from './standing'

/** The weekly table of submissions as it stands in the address. */
export interface WeeklySearch {
  campaign?: string
  period?: string
  district?: string
  group?: Group
  id?: string
}

export function parseWeeklySearch(raw: Record<string, unknown>): WeeklySearch {
  const text = (name: string) => (typeof raw[name] === 'string' && raw[name] !== '' ? raw[name] : undefined)
  return {
    campaign: text('campaign'),
    period: text('period'),
    district: text('district'),
    group: groups.find((group) => group === raw.group),
    id: text('id'),
  }
}

export interface WeeklyPageProps {
  search: WeeklySearch
  onSearch: (next: WeeklySearch) => void
}
