import { queryOptions } from '@tanstack/react-query'
import { download } from './client'
import { ApiProblem, Unreachable } from './problem'
import { tokens } from './session'
import type { Photo } from './types'

export type PhotoSize = 'thumb' | 'screen' | 'original'

/** The bytes of a photo. They need a token, so an `<img>` cannot fetch them by itself. */
export function photoQuery(id: string, size: PhotoSize) {
  return queryOptions({
    queryKey: ['photo', id, size],
    queryFn: ({ signal }) => download(`/api/v1/photos/${id}/content?size=${size}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Only what an upload needs: XHR, because `fetch` cannot say how far an upload has come. */
interface Upload {
  organisationId: string
  onProgress: (fraction: number) => void
  signal: AbortSignal
}

/** Sends one photo with its digest; the same bytes sent again answer the photo already stored. */
export async function uploadPhoto(photo: Blob, upload: Upload): Promise<Photo> {
  const digest = await contentDigest(photo)
  const response = await send(photo, digest, upload)
  if (response.status === 401 && (await tokens().renew())) return accepted(await send(photo, digest, upload))
  return accepted(response)
}

function accepted(xhr: XMLHttpRequest): Photo {
  const body: unknown = parse(xhr.responseText)
  if (xhr.status >= 200 && xhr.status < 300) return body as Photo
  if (xhr.status === 401) tokens().expired()
  throw new ApiProblem(xhr.status, typeof body === 'object' && body ? body : {})
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function send(photo: Blob, digest: string | null, upload: Upload): Promise<XMLHttpRequest> {
  const token = await tokens().token()
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest()
    xhr.open('POST', `/api/v1/photos?organisation=${encodeURIComponent(upload.organisationId)}`)
    if (token) xhr.setRequestHeader('Authorization', `Bearer ${token}`)
    xhr.setRequestHeader('Accept-Language', document.documentElement.lang)
    xhr.setRequestHeader('Content-Type', photo.type || 'application/octet-stream')
    if (digest) xhr.setRequestHeader('Content-Digest', digest)
    xhr.upload.onprogress = (event) => event.lengthComputable && upload.onProgress(event.loaded / event.total)
    xhr.onload = () => resolve(xhr)
    xhr.onerror = () => reject(new Unreachable(new TypeError('upload failed')))
    xhr.onabort = () => reject(upload.signal.reason)
    upload.signal.addEventListener('abort', () => xhr.abort(), { once: true })
    xhr.send(photo)
  })
}

/** `sha-256=:…:` (RFC 9530), so that a photo damaged on its way is refused instead of kept as evidence. */
async function contentDigest(photo: Blob): Promise<string | null> {
  // Absent outside a secure context, where login would not work either.
  if (!crypto.subtle) return null
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await photo.arrayBuffer()))
  return `sha-256=:${btoa(String.fromCharCode(...hash))}:`
}
