import { describe, expect, it } from 'vitest'
import type { Campaign } from '@/api/types'
import { reportingWeeks } from './reporting-weeks'

const campaign: Campaign = {
  id: 'c1',
  name: '校园消防安全隐患排查整治',
  shortTitle: '排查整治',
  basisDocument: '',
  titleLines: ['', ''],
  startsOn: '2026-11-04',
  endsOn: null,
  owner: { id: 'd1', code: 'QH', name: '清河区教育局' },
  kinds: [],
  phases: [],
  version: 1,
  obligations: [
    {
      id: 'o1',
      kind: 'WEEKLY_DETAIL',
      cutoff: { dayOfWeek: 'TUESDAY', time: '17:00' },
      holidayPolicy: 'KEEP',
      note: '',
    },
  ],
}
const labels = (now: string, of = campaign) => reportingWeeks(of, new Date(now)).map((week) => week.label)

describe('the reporting weeks of a campaign', () => {
  it('end with the first cut-off on or after the start and begin with the one still open', () => {
    expect(reportingWeeks(campaign, new Date('2026-11-21T02:00:00Z'))).toEqual([
      { label: '2026-W48', closesAt: '2026-11-24T17:00:00+08:00' },
      { label: '2026-W47', closesAt: '2026-11-17T17:00:00+08:00' },
      { label: '2026-W46', closesAt: '2026-11-10T17:00:00+08:00' },
    ])
  })

  it('turn over at 17:00 in China', () => {
    expect(labels('2026-11-17T08:59:59Z')[0]).toBe('2026-W47')
    expect(labels('2026-11-17T09:00:01Z')[0]).toBe('2026-W48')
  })

  it('number the turn of the year as ISO does', () => {
    expect(labels('2027-01-04T00:00:00Z').slice(0, 2)).toEqual(['2027-W01', '2026-W53'])
  })

  it('stop with the campaign', () => {
    expect(labels('2027-03-01T00:00:00Z', { ...campaign, endsOn: '2026-11-12' })).toEqual([
      '2026-W47',
      '2026-W46',
    ])
  })
})
