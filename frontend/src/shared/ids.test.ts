import { expect, it } from 'vitest'
import { newId } from './ids'

it('makes ids of version 7 that sort by time', () => {
  const earlier = newId(Date.parse('2026-11-22T00:00:00Z'))
  const later = newId(Date.parse('2026-11-22T00:00:01Z'))
  expect(earlier).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(earlier < later).toBe(true)
})
