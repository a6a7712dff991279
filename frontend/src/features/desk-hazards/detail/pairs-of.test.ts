import { expect, it } from 'vitest'
import type { HazardPhoto } from '@/api/types'
import { pairsOf } from './pairs-of'

const photo = (
  photoId: string,
  stage: HazardPhoto['stage'],
  pairedWith: string | null = null,
): HazardPhoto => ({
  photoId,
  stage,
  round: 1,
  sha256: 'ab12',
  pairedWith,
  addedAt: '2026-11-21T01:00:00Z',
  addedBy: { id: 'p1', name: '陈若溪' },
})

it('pairs an after photo with the before photo it names and leaves the rest alone', () => {
  const before = photo('b1', 'BEFORE')
  const lonely = photo('b2', 'BEFORE')
  const after = photo('a1', 'AFTER', 'b1')
  const recheck = photo('r1', 'RECHECK', 'b1')
  expect(pairsOf([before, lonely, after, recheck])).toEqual({
    pairs: [{ before, after }],
    others: [lonely, recheck],
  })
})
