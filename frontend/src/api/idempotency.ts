type Attempt = { body: string; key: string }
const unanswered = new Map<string, Attempt>()

/**
 * The Idempotency-Key of a POST. The same body sent again to the same route before any answer arrived keeps its key, so a
 * retry after a broken connection can never file a thing twice; a changed body is a new request.
 */
export function idempotencyKey(route: string, body: string): string {
  const previous = unanswered.get(route)
  if (previous?.body === body) return previous.key
  const key = crypto.randomUUID()
  unanswered.set(route, { body, key })
  return key
}

/** The service answered, whatever it said: the next attempt is a new one. */
export function answered(route: string) {
  unanswered.delete(route)
}
