import type { Building, Place } from '@/api/types'

function members<T extends string>(all: Record<T, true>): T[] {
  return Object.keys(all) as T[]
}

export const placeKinds = members<Place['kind']>({
  DORMITORY: true,
  CANTEEN: true,
  LIBRARY: true,
  LABORATORY: true,
  COMPUTER_ROOM: true,
  GYM: true,
  MICRO_STATION: true,
  CONTROL_ROOM: true,
  CLASSROOM: true,
  CORRIDOR: true,
  STAIRWELL: true,
  OUTDOOR: true,
  OTHER: true,
})

type UseState = Building['useState']

/** What a building in each state of use may become; one that is gone never changes again. */
export const nextUseStates: Record<UseState, UseState[]> = {
  IN_USE: ['SUSPENDED', 'SEALED', 'TO_DEMOLISH'],
  SUSPENDED: ['IN_USE', 'SEALED', 'TO_DEMOLISH'],
  SEALED: ['IN_USE', 'SUSPENDED', 'TO_DEMOLISH'],
  TO_DEMOLISH: ['SUSPENDED', 'SEALED', 'DEMOLISHED'],
  DEMOLISHED: [],
}
