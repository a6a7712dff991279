import type { Campaign } from '@/api/types'

/** One reporting week: named by the ISO week of its cut-off, ending at the cut-off in China. */
export interface ReportingWeek {
  label: string
  closesAt: string
}

const day = 86_400_000
const weekdays = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY']

/** The weeks a campaign has asked for so far, the one still open first. */
export function reportingWeeks(campaign: Campaign, now: Date): ReportingWeek[] {
  const cutoff = campaign.obligations[0]?.cutoff ?? { dayOfWeek: 'TUESDAY', time: '17:00' }
  const time = cutoff.time.slice(0, 5)
  const at = (date: Date) => `${date.toISOString().slice(0, 10)}T${time}:00+08:00`
  const weeks: ReportingWeek[] = []
  let date = new Date(`${campaign.startsOn}T00:00:00Z`)
  while (date.getUTCDay() !== weekdays.indexOf(cutoff.dayOfWeek)) date = new Date(date.getTime() + day)
  const last = campaign.endsOn
    ? Date.parse(at(new Date(`${campaign.endsOn}T00:00:00Z`))) + 6 * day
    : Number.POSITIVE_INFINITY
  for (; ; date = new Date(date.getTime() + 7 * day)) {
    const closesAt = at(date)
    if (Date.parse(closesAt) > last) break
    weeks.unshift({ label: isoWeek(date), closesAt })
    if (Date.parse(closesAt) >= now.getTime()) break
  }
  return weeks
}

/** `2026-W47`: the ISO week, counted by the year its Thursday falls in. */
function isoWeek(date: Date): string {
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * day)
  const year = thursday.getUTCFullYear()
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * day)) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}
