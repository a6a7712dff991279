import { inject } from 'vitest'

const tokens = new Map<string, { token: string; until: number }>()

/** A token as a script of that demo login would get one; only the embedded realm gives tokens for passwords. */
async function tokenOf(username: string): Promise<string> {
  const known = tokens.get(username)
  if (known && known.until > Date.now()) return known.token
  const answer = await fetch(`${inject('stack').issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'hazard-ledger-cli',
      username,
      password: 'demo',
    }),
  })
  const token = (await answer.json()).access_token as string
  tokens.set(username, { token, until: Date.now() + 120_000 })
  return token
}

export interface Answer {
  status: number
  etag: string
  // biome-ignore lint/suspicious/noExplicitAny: whatever the service answers
  body: any
}

/** One call of the public API as a demo login; refusals are answers too. */
export async function call(
  username: string,
  method: string,
  path: string,
  content?: unknown,
  ifMatch?: string,
): Promise<Answer> {
  const binary = content instanceof Uint8Array
  const response = await fetch(`${inject('stack').app}/api/v1${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${await tokenOf(username)}`,
      ...(content ? { 'Content-Type': binary ? 'image/jpeg' : 'application/json' } : {}),
      ...(ifMatch ? { 'If-Match': ifMatch } : {}),
    },
    body: content ? (binary ? new Uint8Array(content) : JSON.stringify(content)) : undefined,
  })
  const text = await response.text()
  return {
    status: response.status,
    etag: response.headers.get('ETag') ?? '',
    body: text ? JSON.parse(text) : null,
  }
}

/** The body of an answer that must be a success. */
export async function done(answer: Promise<Answer>) {
  const { status, body } = await answer
  if (status >= 400) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body
}

/** One step of a hazard on its newest version. */
export async function step(username: string, hazard: string, action: string, content: object) {
  const now = await call(username, 'GET', `/hazards/${hazard}`)
  return call(username, 'POST', `/hazards/${hazard}/${action}`, content, now.etag)
}

/** The day in so many days, in China. */
export function dayIn(days: number): string {
  return new Date(Date.now() + (8 + days * 24) * 3_600_000).toISOString().slice(0, 10)
}
