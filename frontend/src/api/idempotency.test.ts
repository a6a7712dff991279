import { describe, expect, it } from 'vitest'
import { answered, idempotencyKey } from './idempotency'

describe('the key that makes a POST safe to repeat', () => {
  it('stays while the same request has not been answered', () => {
    const first = idempotencyKey('/hazards', '{"a":1}')
    expect(idempotencyKey('/hazards', '{"a":1}')).toBe(first)
  })

  it('is new for another body and for another route', () => {
    const first = idempotencyKey('/hazards', '{"a":1}')
    expect(idempotencyKey('/photos', '{"a":1}')).not.toBe(first)
    expect(idempotencyKey('/hazards', '{"a":2}')).not.toBe(first)
  })

  it('is new once an answer came, so that the same find can be filed again on purpose', () => {
    const first = idempotencyKey('/hazards', '{"a":1}')
    answered('/hazards')
    expect(idempotencyKey('/hazards', '{"a":1}')).not.toBe(first)
  })
})
