import createClient, { type Middleware } from 'openapi-fetch'
import { answered, idempotencyKey } from './idempotency'
import { ApiProblem, problemOf, Unreachable } from './problem'
import type { paths } from './schema'
import { tokens } from './session'

/** Sends with the caller's token and language; a refused token is renewed and the request repeated once. */
export async function authorisedFetch(request: Request): Promise<Response> {
  const again = request.clone()
  let response = await send(request)
  if (response.status === 401 && (await tokens().renew())) response = await send(again)
  if (response.status === 401) tokens().expired()
  return response
}

async function send(request: Request): Promise<Response> {
  const token = await tokens().token()
  if (token) request.headers.set('Authorization', `Bearer ${token}`)
  try {
    return await fetch(request)
  } catch (cause) {
    if (request.signal.aborted) throw cause
    throw new Unreachable(cause)
  }
}

const conventions: Middleware = {
  async onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang || 'zh-CN')
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', idempotencyKey(request.url, await request.clone().text()))
    }
    return request
  },
  onResponse({ request, response }) {
    // A gateway's 5xx says nothing about the fate of the request: the retry must carry the same key.
    if (request.method === 'POST' && response.status < 500) answered(request.url)
    return undefined
  },
}

/** The typed client of the public contract. Use `answer` or `tagged` on its calls: they throw {@link ApiProblem}. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: authorisedFetch,
  // Several values of one filter travel comma-separated, as the contract says.
  querySerializer: { array: { style: 'form', explode: false } },
})
api.use(conventions)

/** Several values of one filter, which an address keeps comma-separated. */
export function valuesOf<T extends string>(text: string | undefined): T[] | undefined {
  return text ? (text.split(',') as T[]) : undefined
}

type Call<T> = Promise<{ data?: T; error?: unknown; response: Response }>

/** The body of a successful call; anything else is thrown as {@link ApiProblem} or {@link Unreachable}. */
export async function answer<T>(call: Call<T>): Promise<T> {
  return (await tagged(call)).data
}

/** A resource together with the ETag that a change of it must name. */
export interface Tagged<T> {
  data: T
  etag: string
}

export async function tagged<T>(call: Call<T>): Promise<Tagged<T>> {
  const { data, error, response } = await call
  if (!response.ok) {
    // openapi-fetch has already read the body.
    throw typeof error === 'object' && error
      ? new ApiProblem(response.status, error)
      : await problemOf(response)
  }
  return { data: data as T, etag: response.headers.get('ETag') ?? '' }
}

/** Lists carry versions instead of tags; the tag of the version that was shown is what a change must name. */
export function etagOf(version: number): string {
  return `"v${version}"`
}

/** For what is not JSON (photo bytes, rendered papers): the same token, language and errors. */
export async function download(path: string, signal?: AbortSignal): Promise<Blob> {
  const request = new Request(new URL(path, window.location.origin), {
    headers: { 'Accept-Language': document.documentElement.lang },
    signal,
  })
  const response = await authorisedFetch(request)
  if (!response.ok) throw await problemOf(response)
  return response.blob()
}
