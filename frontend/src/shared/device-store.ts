const name = 'hazard-ledger-photos'
const version = 2

/** What this device keeps: photos by the form they belong to, and whole hazards by the person who filed them. */
const stores = {
  waiting: { keyPath: 'key', index: 'form' },
  outbox: { keyPath: 'id', index: 'person' },
} as const
type Store = keyof typeof stores

/**
 * One transaction on this device's own database: all of it is kept or nothing. Answers what the request that `work` returns
 * has found.
 */
export async function onDevice<T = undefined>(
  mode: IDBTransactionMode,
  work: (open: (store: Store) => IDBObjectStore) => IDBRequest<T> | undefined,
): Promise<T> {
  const database = await openDatabase()
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(Object.keys(stores), mode)
      const request = work((store) => transaction.objectStore(store))
      transaction.oncomplete = () => resolve(request?.result as T)
      transaction.onerror = () => reject(transaction.error)
      transaction.onabort = () => reject(transaction.error)
    })
  } finally {
    database.close()
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onupgradeneeded = () => {
      for (const [store, { keyPath, index }] of Object.entries(stores))
        if (!request.result.objectStoreNames.contains(store))
          request.result.createObjectStore(store, { keyPath }).createIndex(index, index)
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
