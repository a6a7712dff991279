import { describe, expect, it } from 'vitest'
import { timeLeft } from './countdown'

const tuesdayFivePm = '2026-11-24T17:00:00+08:00'

describe('the countdown to the weekly cut-off', () => {
  it('counts days, hours and minutes wherever the phone is', () => {
    expect(timeLeft(tuesdayFivePm, new Date('2026-11-22T08:30:00Z'))).toEqual({
      days: 2,
      hours: 0,
      minutes: 30,
      seconds: '00',
    })
  })

  it('still runs half a minute before and at the very instant', () => {
    expect(timeLeft(tuesdayFivePm, new Date('2026-11-24T16:59:30+08:00'))).toMatchObject({
      days: 0,
      seconds: '30',
    })
    expect(timeLeft(tuesdayFivePm, new Date('2026-11-24T17:00:00+08:00'))).toMatchObject({ seconds: '00' })
  })

  it('is over a second later', () => {
    expect(timeLeft(tuesdayFivePm, new Date('2026-11-24T17:00:01+08:00'))).toBeNull()
  })
})
