/**
 * Lets the application open where there is no network. It keeps the document and what a visited screen has loaded; with a
 * network the document always comes from the service, so that nobody works with an old edition. Data is not kept here.
 *
 * The address names the build: a new one is a new worker with a new store.
 */
const store = `app-${new URL(self.location.href).searchParams.get('build')}`

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))

async function takeOver() {
  const older = (await caches.keys()).filter((name) => name.startsWith('app-') && name !== store)
  await Promise.all(older.map((name) => caches.delete(name)))
  await self.clients.claim()
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => kept('/')))
  else if (pathname.startsWith('/assets/')) event.respondWith(keptOrFetched(request))
  else if (pathname === '/config.json') event.respondWith(fetchedOrKept(request))
})

async function kept(key) {
  return (await (await caches.open(store)).match(key, { ignoreVary: true })) ?? Response.error()
}

/** What carries its content in its name never changes, whoever asks and however. */
async function keptOrFetched(request) {
  const cache = await caches.open(store)
  const known = await cache.match(request, { ignoreVary: true })
  if (known) return known
  const response = await fetch(request)
  if (response.ok) await cache.put(request, response.clone())
  return response
}

async function fetchedOrKept(request) {
  try {
    const response = await fetch(request)
    if (response.ok) await (await caches.open(store)).put(new URL(request.url).pathname, response.clone())
    return response
  } catch {
    return kept(new URL(request.url).pathname)
  }
}
