/**
 * Photos taken but not yet with the service, kept on the phone per form: a lost network, an expired login or a closed
 * browser must not cost the evidence.
 */
export interface WaitingPhoto {
  key: string
  form: string
  blob: Blob
}

const store = 'waiting'

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('hazard-ledger-photos', 1)
    request.onupgradeneeded = () =>
      request.result.createObjectStore(store, { keyPath: 'key' }).createIndex('form', 'form')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

async function work<T>(mode: IDBTransactionMode, ask: (photos: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open()
  try {
    return await new Promise<T>((resolve, reject) => {
      const request = ask(database.transaction(store, mode).objectStore(store))
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  } finally {
    database.close()
  }
}

// A browser in private mode may refuse storage; the upload then simply has no safety net.
export const waitingPhotos = {
  keep: (photo: WaitingPhoto) => work('readwrite', (photos) => photos.put(photo)).catch(() => undefined),
  forget: (key: string) => work('readwrite', (photos) => photos.delete(key)).catch(() => undefined),
  of: (form: string): Promise<WaitingPhoto[]> =>
    work<WaitingPhoto[]>('readonly', (photos) => photos.index('form').getAll(form)).catch(() => []),
}
