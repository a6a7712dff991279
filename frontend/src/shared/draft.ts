import { useCallback, useEffect, useState } from 'react'

const prefix = 'hazard-ledger.draft.'
/** Older drafts are more likely to mislead than to help. */
const keptFor = 14 * 24 * 3_600_000

interface Stored<T> {
  at: number
  values: T
}

function read<T>(key: string): T | null {
  try {
    const stored = JSON.parse(localStorage.getItem(prefix + key) ?? 'null') as Stored<T> | null
    return stored && Date.now() - stored.at < keptFor ? stored.values : null
  } catch {
    return null
  }
}

export const hasDraft = (key: string) => read(key) !== null

export function storeDraft(key: string, values: object) {
  localStorage.setItem(prefix + key, JSON.stringify({ at: Date.now(), values } satisfies Stored<object>))
}

/**
 * What is typed into a form, kept on this device under the form's key until it is sent: an expired login, a closed
 * browser or a flat battery costs nothing. The key names the person, so that a shared phone shows nobody another's draft.
 * `given` is newer than any draft, such as the place whose code was just scanned.
 */
export function useDraft<T extends object>(key: string, initial: T, given: Partial<T> = {}) {
  const [values, setValues] = useState<T>(() => ({ ...initial, ...read<T>(key), ...given }))
  const [restored] = useState(() => read<T>(key) !== null)
  const [touched, setTouched] = useState(false)

  useEffect(() => {
    if (touched) storeDraft(key, values)
  }, [key, values, touched])

  const change = useCallback((patch: Partial<T> | ((now: T) => Partial<T>)) => {
    setTouched(true)
    setValues((now) => ({ ...now, ...(typeof patch === 'function' ? patch(now) : patch) }))
  }, [])

  const clear = useCallback(() => {
    localStorage.removeItem(prefix + key)
    setTouched(false)
  }, [key])

  const startOver = useCallback(() => {
    clear()
    setValues(initial)
  }, [clear, initial])

  return { values, change, clear, startOver, restored }
}
