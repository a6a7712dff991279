import { useSyncExternalStore } from 'react'

let current: string | null = null
const listeners = new Set<() => void>()

function set(text: string | null) {
  current = text
  for (const listener of listeners) listener()
}

/** Says once, at the top of the next screen, that something was done. */
export const announce = (text: string) => set(text)
export const dismissNotice = () => set(null)

export function useNotice(): string | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
}
