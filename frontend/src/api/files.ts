import { authorisedFetch } from './client'
import { problemOf } from './problem'

/** A file as the service named it. */
export interface NamedFile {
  blob: Blob
  fileName: string
}

/** Fetches a file to be saved: a rendered form, an export, a report. */
export async function fetchFile(path: string): Promise<NamedFile> {
  const response = await openFile(path)
  const fileName = fileNameOf(response.headers.get('Content-Disposition')) ?? lastSegment(path)
  return { blob: await response.blob(), fileName }
}

/** Begins to fetch a file that need not fit into memory. */
export async function openFile(path: string): Promise<Response> {
  const response = await authorisedFetch(
    new Request(new URL(path, window.location.origin), {
      headers: { 'Accept-Language': document.documentElement.lang },
    }),
  )
  if (!response.ok) throw await problemOf(response)
  return response
}

/**
 * Sends a form with a file. The key lives as long as the caller keeps it: the same key again is the same upload, so a retry
 * after a broken connection stores nothing twice.
 */
export async function sendForm<T>(
  path: string,
  form: FormData,
  options: { key: string; ifMatch?: string },
): Promise<T> {
  const headers: Record<string, string> = {
    'Accept-Language': document.documentElement.lang,
    'Idempotency-Key': options.key,
    ...(options.ifMatch ? { 'If-Match': options.ifMatch } : {}),
  }
  const request = new Request(new URL(path, window.location.origin), { method: 'POST', headers, body: form })
  const response = await authorisedFetch(request)
  if (!response.ok) throw await problemOf(response)
  return response.json()
}

/** The name in a Content-Disposition header; the UTF-8 form (RFC 6266) wins over the ASCII one. */
export function fileNameOf(header: string | null): string | null {
  if (!header) return null
  const encoded = /filename\*=(?:UTF-8'')?([^;]+)/i.exec(header)?.[1]
  if (encoded) {
    try {
      return decodeURIComponent(encoded.trim())
    } catch {
      // A name we cannot read is no reason to lose the file.
    }
  }
  return /filename="?([^";]+)"?/i.exec(header)?.[1]?.trim() ?? null
}

function lastSegment(path: string): string {
  return path.split('?')[0]?.split('/').pop() || 'download'
}
