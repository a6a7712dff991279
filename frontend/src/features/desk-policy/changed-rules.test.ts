import { describe, expect, it } from 'vitest'
import type { Policy } from '@/api/types'
import { changedRules } from './changed-rules'

const held: Policy = {
  delegateGeneralClosing: false,
  reboundWindowDays: 180,
  extensionMaxDays: 30,
  supervisedExtensionWorkingDays: 15,
  reopenedDueDays: 7,
  lookBackMinorPercent: 10,
  lookBackGeneralPercent: 10,
  majorReceiptHours: 24,
}

describe('the rules that are sent', () => {
  it('are those that are others now', () => {
    expect(changedRules(held, { ...held, delegateGeneralClosing: true, lookBackMinorPercent: 0 })).toEqual({
      delegateGeneralClosing: true,
      lookBackMinorPercent: 0,
    })
  })

  it('are none when nothing was changed', () => {
    expect(changedRules(held, { ...held })).toEqual({})
  })
})
