import type { AppRouter } from './router'

/** The entry's own file name, which carries a hash of what was built. */
const build = new URL(import.meta.url).pathname.split('/').at(-1) ?? ''

/**
 * Keeps on the device what it takes to open the application and to file a hazard without network. The worker keeps what it
 * sees being loaded; what came before it took over is handed to it here.
 */
export async function keepForOffline(router: AppRouter): Promise<void> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register(`/sw.js?build=${build}`)
  await navigator.serviceWorker.ready
  await router.preloadRoute({ to: '/hazards/new' })
  const cache = await caches.open(`app-${build}`)
  const own = performance.getEntriesByType('resource').map(({ name }) => new URL(name))
  const assets = own.filter(({ origin, pathname }) => isOurs(origin) && pathname.startsWith('/assets/'))
  // The document last: where it is kept, all it needs is.
  const wanted = [...new Set(assets.map(({ pathname }) => pathname)), '/config.json', '/']
  for (const path of wanted) if (!(await cache.match(path))) await cache.add(path)
}

const isOurs = (origin: string) => origin === window.location.origin
