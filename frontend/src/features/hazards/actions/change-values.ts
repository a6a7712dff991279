import type { Hazard, HazardChange } from '@/api/types'

export interface ChangeValues {
  category: string
  description: string
  quantity: string
  unit: string
  buildingId: string
  placeId: string
  placeText: string
  noPhotoReason: string
  photoIds: string[]
  reason: string
}

export function valuesOf(hazard: Hazard): ChangeValues {
  return {
    category: hazard.category,
    description: hazard.description,
    quantity: hazard.quantity === null ? '' : String(hazard.quantity),
    unit: hazard.unit ?? '',
    buildingId: hazard.building?.id ?? '',
    placeId: hazard.place?.id ?? '',
    placeText: hazard.placeText ?? '',
    noPhotoReason: hazard.noPhotoReason ?? '',
    photoIds: hazard.photos.filter((photo) => photo.stage === 'BEFORE').map((photo) => photo.photoId),
    reason: '',
  }
}

/** Evidence is never part of a correction: what was seen then stays as it was seen. */
export function changeOf(values: ChangeValues, correction: boolean): HazardChange {
  const { photoIds, reason, quantity, ...texts } = values
  const filled = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''))
  return {
    ...filled,
    quantity: quantity === '' ? undefined : Number(quantity),
    ...(correction ? { reason: reason.trim() } : { photoIds }),
  }
}
