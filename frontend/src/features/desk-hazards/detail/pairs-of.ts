import type { HazardPhoto } from '@/api/types'

interface Pairs {
  pairs: { before: HazardPhoto; after: HazardPhoto }[]
  others: HazardPhoto[]
}

/** Puts each after photo beside the before photo it names; what stands alone stays alone. */
export function pairsOf(photos: HazardPhoto[]): Pairs {
  const byId = new Map(photos.map((photo) => [photo.photoId, photo]))
  const pairs = photos.flatMap((after) => {
    const before = after.stage === 'AFTER' && after.pairedWith ? byId.get(after.pairedWith) : undefined
    return before ? [{ before, after }] : []
  })
  const paired = new Set(pairs.flatMap(({ before, after }) => [before, after]))
  return { pairs, others: photos.filter((photo) => !paired.has(photo)) }
}
