import { fileHazard, hazardIsKnown } from '@/api/hazards'
import { uploadPhoto } from '@/api/photos'
import { ApiProblem, Unreachable } from '@/api/problem'
import { waitingPhotos } from '@/features/photos/waiting-photos'
import { newHazard } from '../filing/new-hazard'
import { outbox, photosOf, type WaitingHazard } from './outbox'

type Fate = 'sent' | 'refused' | 'later'

/**
 * Sends what waits on this device in this person's name, in the order it was found. One window does it at a time; `onChange`
 * is told after each that changed. Answers how many were sent.
 */
export async function sendWaiting(person: string, onChange: () => void): Promise<number> {
  return navigator.locks.request('hazard-ledger.outbox', { ifAvailable: true }, async (lock) => {
    let sent = 0
    const waiting = lock ? await outbox.of(person) : []
    for (const hazard of waiting.filter(({ refusal }) => refusal === null)) {
      const fate = await send(hazard)
      if (fate === 'later') break
      if (fate === 'sent') sent++
      onChange()
    }
    return sent
  })
}

async function send(hazard: WaitingHazard): Promise<Fate> {
  try {
    const values = await withPhotos(hazard)
    await fileHazard(newHazard(values, hazard.draft), `file ${hazard.id}`)
  } catch (cause) {
    if (isTemporary(cause)) return 'later'
    if (!(await arrivedBefore(hazard.id, cause))) {
      await outbox.keep({ ...hazard, refusal: cause instanceof ApiProblem ? cause.message : '' })
      return 'refused'
    }
  }
  await outbox.forget(hazard.id)
  return 'sent'
}

/** Uploads the photos one by one; each that arrived is noted before the phone lets go of it. */
async function withPhotos(hazard: WaitingHazard) {
  let { values } = hazard
  for (const { key, blob } of await waitingPhotos.of(photosOf(hazard.id))) {
    const signal = new AbortController().signal
    const upload = { organisationId: values.schoolId, onProgress: () => undefined, signal }
    const { id } = await uploadPhoto(blob, upload)
    values = { ...values, photoIds: [...new Set([...values.photoIds, id])] }
    await outbox.keep({ ...hazard, values })
    await waitingPhotos.forget(key)
  }
  return values
}

/** The network, the login or the service is away for a while; nothing is wrong with the hazard. */
function isTemporary(cause: unknown): boolean {
  if (cause instanceof Unreachable) return true
  return cause instanceof ApiProblem && (cause.status >= 500 || [401, 408, 429].includes(cause.status))
}

/** The answer to an earlier attempt was lost on its way: the id is taken by the hazard itself. */
async function arrivedBefore(id: string, cause: unknown): Promise<boolean> {
  return (
    cause instanceof ApiProblem && cause.code === 'id-taken' && (await hazardIsKnown(id).catch(() => false))
  )
}
