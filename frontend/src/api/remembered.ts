import { Unreachable } from './problem'

/** An answer that this device keeps for a start without network. */
export function memoryOf<T>(storage: Storage, key: string) {
  return {
    get: (): T | null => JSON.parse(storage.getItem(key) ?? 'null'),
    set: (answer: T) => storage.setItem(key, JSON.stringify(answer)),
    forget: () => storage.removeItem(key),
  }
}

/** Asks the service; where it cannot be reached, what it answered last. A refusal is never covered up. */
export async function orRemembered<T>(
  ask: () => Promise<T>,
  memory: ReturnType<typeof memoryOf<T>>,
): Promise<T> {
  try {
    const answer = await ask()
    memory.set(answer)
    return answer
  } catch (cause) {
    const known = cause instanceof Unreachable ? memory.get() : null
    if (known) return known
    throw cause
  }
}
