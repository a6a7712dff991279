import { describe, expect, it } from 'vitest'
import { type SchoolFigures, schoolsShown } from './schools-shown'

const school = (
  name: string,
  code: string,
  lastSubmission: SchoolFigures['lastSubmission'],
): SchoolFigures => ({
  school: { id: code, name, code },
  kind: 'PRIMARY',
  listed: 0,
  open: 0,
  overdue: 0,
  major: 0,
  closed: 0,
  rejected: 0,
  selfCheckMisses: 0,
  lastSubmission,
})
const experimental = school('实验小学', 'JZQH002', {
  period: '2026-W47',
  state: 'SUBMITTED',
  onTime: true,
  submittedAt: '2026-11-17T08:00:00Z',
})
const returned = school('第一中学', 'JZQH007', {
  period: '2026-W47',
  state: 'RETURNED',
  onTime: true,
  submittedAt: '2026-11-17T08:00:00Z',
})
const never = school('启明特殊教育学校', 'JZQH013', null)
const weekBehind = school('澄泉小学', 'JZQH001', {
  period: '2026-W46',
  state: 'ACCEPTED',
  onTime: true,
  submittedAt: '2026-11-10T08:00:00Z',
})
const all = [experimental, returned, never, weekBehind]

describe('the schools of the overview', () => {
  it('are all of them when nothing is asked', () => {
    expect(schoolsShown(all, {})).toEqual(all)
  })

  it('are found by name and by code, whatever the case', () => {
    expect(schoolsShown(all, { q: '小学' })).toEqual([experimental, weekBehind])
    expect(schoolsShown(all, { q: 'jzqh013' })).toEqual([never])
  })

  it('count as silent when the latest week is missing, returned, or they never reported', () => {
    expect(schoolsShown(all, { silent: true })).toEqual([returned, never, weekBehind])
  })
})
