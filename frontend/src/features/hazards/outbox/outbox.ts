import type { WaitingPhoto } from '@/features/photos/waiting-photos'
import { onDevice } from '@/shared/device-store'
import type { FilingValues } from '../filing/new-hazard'

/** A hazard filed where there was no network, as this device keeps it until the service has it. */
export interface WaitingHazard {
  /** Of the hazard itself: sent twice it is still one. */
  id: string
  /** Who filed it; a shared phone sends nothing in another's name. */
  person: string
  keptAt: string
  draft: boolean
  values: FilingValues
  /** What the service has against it. It waits for its author then, not for the network. */
  refusal: string | null
}

/** Under which form the photos of a waiting hazard wait. */
export const photosOf = (id: string) => `outbox.${id}`

export const outbox = {
  of: (person: string) =>
    onDevice<WaitingHazard[]>('readonly', (open) => open('outbox').index('person').getAll(person)),

  /** Takes a hazard over from the form it was typed in, with the photos waiting there. */
  take: (hazard: WaitingHazard, form: string) =>
    onDevice('readwrite', (open) => {
      open('outbox').put(hazard)
      moveAll(open('waiting'), form, photosOf(hazard.id))
      return undefined
    }),

  /** Gives a hazard back to the form, to be changed there. */
  giveBack: (hazard: WaitingHazard, form: string) =>
    onDevice('readwrite', (open) => {
      open('outbox').delete(hazard.id)
      moveAll(open('waiting'), photosOf(hazard.id), form)
      return undefined
    }),

  keep: (hazard: WaitingHazard) => onDevice('readwrite', (open) => open('outbox').put(hazard)),
  forget: (id: string) => onDevice('readwrite', (open) => open('outbox').delete(id)),
}

function moveAll(photos: IDBObjectStore, from: string, to: string) {
  const found: IDBRequest<WaitingPhoto[]> = photos.index('form').getAll(from)
  found.onsuccess = () => {
    for (const photo of found.result) photos.put({ ...photo, form: to })
  }
}
