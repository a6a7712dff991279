import { onDevice } from '@/shared/device-store'

/**
 * Photos taken but not yet with the service, kept on the phone per form: a lost network, an expired login or a closed
 * browser must not cost the evidence.
 */
export interface WaitingPhoto {
  key: string
  form: string
  blob: Blob
}

// A browser in private mode may refuse storage; the upload then simply has no safety net.
export const waitingPhotos = {
  keep: (photo: WaitingPhoto) =>
    onDevice('readwrite', (open) => open('waiting').put(photo)).catch(() => undefined),
  forget: (key: string) =>
    onDevice('readwrite', (open) => open('waiting').delete(key)).catch(() => undefined),
  of: (form: string): Promise<WaitingPhoto[]> =>
    onDevice<WaitingPhoto[]>('readonly', (open) => open('waiting').index('form').getAll(form)).catch(
      () => [],
    ),
}
