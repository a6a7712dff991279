import type { FilingValues } from './new-hazard'

/** Where somebody stands who came by a QR code: the form begins there. */
export interface Spot {
  school?: string
  building?: string
  place?: string
}

export function readSpot(search: Record<string, unknown>): Spot {
  const text = (name: string) => (typeof search[name] === 'string' ? search[name] : undefined)
  return { school: text('school'), building: text('building'), place: text('place') }
}

/** The spot as the form holds it; nothing for those who came another way. */
export function valuesAt({ school, building, place }: Spot): Partial<FilingValues> {
  if (!school) return {}
  return { schoolId: school, schoolName: '', buildingId: building ?? '', placeId: place ?? '' }
}
