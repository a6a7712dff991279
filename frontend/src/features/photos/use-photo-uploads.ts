import { useCallback, useEffect, useRef, useState } from 'react'
import { uploadPhoto } from '@/api/photos'
import { Unreachable } from '@/api/problem'
import { shrink } from './shrink'
import { waitingPhotos } from './waiting-photos'

export interface PendingPhoto {
  key: string
  blob: Blob
  /** 0 to 1; null until the first byte is on its way. */
  progress: number | null
  error: unknown
}

export const failedByNetwork = ({ error }: PendingPhoto) => error instanceof Unreachable

interface Uploads {
  /** Which form the photos belong to; waiting photos are found again under it. */
  form: string
  /** Whose evidence it is. Photos wait until it is known. */
  organisationId: string | undefined
  /** Called once for each photo that the service has confirmed. */
  onUploaded: (photoId: string) => void
}

/** Uploads each photo by itself as soon as it is taken, and keeps it on the phone until the service has it. */
export function usePhotoUploads({ form, organisationId, onUploaded }: Uploads) {
  const [pending, setPending] = useState<PendingPhoto[]>([])
  const uploaded = useRef(onUploaded)
  uploaded.current = onUploaded
  /** Also the finished ones: a screen that was drawn before the photo left the list must not start it once more. */
  const started = useRef(new Map<string, AbortController>())

  const update = useCallback((key: string, change: Partial<PendingPhoto>) => {
    setPending((all) => all.map((photo) => (photo.key === key ? { ...photo, ...change } : photo)))
  }, [])

  const drop = useCallback((key: string) => {
    started.current.get(key)?.abort()
    void waitingPhotos.forget(key)
    setPending((all) => all.filter((photo) => photo.key !== key))
  }, [])

  const start = useCallback(
    async (key: string, blob: Blob, organisation: string) => {
      if (started.current.has(key)) return
      const abort = new AbortController()
      started.current.set(key, abort)
      update(key, { progress: null, error: null })
      try {
        const onProgress = (progress: number) => update(key, { progress })
        const photo = await uploadPhoto(blob, {
          organisationId: organisation,
          onProgress,
          signal: abort.signal,
        })
        drop(key)
        uploaded.current(photo.id)
      } catch (error) {
        if (abort.signal.aborted) return
        started.current.delete(key)
        update(key, { error })
      }
    },
    [drop, update],
  )

  const add = useCallback(
    async (files: Iterable<File>) => {
      for (const file of files) {
        const blob = await shrink(file)
        const key = crypto.randomUUID()
        await waitingPhotos.keep({ key, form, blob })
        setPending((all) => [...all, { key, blob, progress: null, error: null }])
      }
    },
    [form],
  )

  useEffect(() => {
    let gone = false
    void waitingPhotos.of(form).then((left) => {
      if (gone) return
      setPending((all) => {
        const known = new Set(all.map((photo) => photo.key))
        const found = left.filter((photo) => !known.has(photo.key))
        return [...all, ...found.map(({ key, blob }) => ({ key, blob, progress: null, error: null }))]
      })
    })
    return () => {
      gone = true
    }
  }, [form])

  useEffect(() => {
    if (!organisationId) return
    for (const photo of pending) if (!photo.error) void start(photo.key, photo.blob, organisationId)
  }, [pending, organisationId, start])

  useEffect(() => {
    const goOn = () =>
      setPending((all) => all.map((photo) => (failedByNetwork(photo) ? { ...photo, error: null } : photo)))
    window.addEventListener('online', goOn)
    return () => window.removeEventListener('online', goOn)
  }, [])

  const retry = useCallback((key: string) => update(key, { error: null }), [update])
  return { pending, add, retry, drop }
}

export type PhotoUploads = ReturnType<typeof usePhotoUploads>
