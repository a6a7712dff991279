/**
 * A time-ordered id (UUID version 7), chosen on the device: a thing sent twice under its id is the same thing.
 */
export function newId(now = Date.now()): string {
  const time = now.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`
}
