import { describe, expect, it } from 'vitest'
import { toSign } from '@/testing/sample'
import { departs, outside, rulingOf, toRule } from './list-check'
import type { ListCheck } from './types'

const candidate = {
  id: 'h7',
  number: 'QH0012-2026-000077',
  description: '灭火器压力不足',
  place: '二楼走廊',
  foundAt: '2026-11-01T01:00:00Z',
  listedAt: '2026-11-01T02:00:00Z',
  open: true,
  photoId: null,
  verdict: 'MATCHED' as const,
  likeness: { place: 1, category: 1, text: 1, total: 1 },
}
const check: ListCheck = {
  since: '2026-11-20T01:00:00Z',
  comparedAt: '2026-11-20T01:05:00Z',
  suggestion: 'MATCHED',
  candidates: [candidate],
  rulings: [],
}
const ruling = {
  outside: true,
  matchedId: null,
  matchedNumber: null,
  note: null,
  by: { id: 'p9', name: '周明哲' },
  at: '2026-11-20T02:00:00Z',
}

describe('ruling on a school’s list', () => {
  it('asks for a reason where the choice departs from the comparison', () => {
    expect(departs(check, 'h7')).toBe(false)
    expect(departs(check, outside)).toBe(true)
    expect(departs({ ...check, suggestion: 'OUTSIDE' }, outside)).toBe(false)
    expect(departs({ ...check, suggestion: 'OUTSIDE' }, 'h7')).toBe(true)
    expect(departs({ ...check, suggestion: 'POSSIBLE' }, outside)).toBe(false)
  })

  it('asks for a reason for whatever takes an earlier ruling back', () => {
    expect(departs({ ...check, rulings: [ruling] }, 'h7')).toBe(true)
  })

  it('names what was matched, or that nothing was', () => {
    expect(rulingOf(outside, ' 另一具 ')).toEqual({ outside: true, matchedId: null, note: '另一具' })
    expect(rulingOf('h7', ' ')).toEqual({ outside: false, matchedId: 'h7', note: null })
  })

  it('waits for who may rule, once', () => {
    const found = { ...toSign, listCheck: check, allowedActions: ['RULE_ON_LIST' as const] }
    expect(toRule(found)).toBe(check)
    expect(toRule({ ...found, allowedActions: [] })).toBeNull()
    expect(toRule({ ...found, listCheck: { ...check, rulings: [ruling] } })).toBeNull()
  })
})
