import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, Suspense } from 'react'
import { SessionProvider } from '@/auth/session-context'
import { Loading } from '@/shared/ui/states'
import { keepForOffline } from './offline'
import { createQueryClient } from './query-client'
import { createAppRouter } from './router'
import { StartGate } from './start-gate'

const queryClient = createQueryClient()
const router = createAppRouter(queryClient)

// After the first screen: what is needed without network must not make anybody wait with one.
window.addEventListener('load', () => setTimeout(() => keepForOffline(router).catch(() => undefined), 2000))

export function App() {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Suspense fallback={<Loading />}>
          <StartGate router={router}>
            {(session) => (
              <SessionProvider session={session}>
                <RouterProvider router={router} />
              </SessionProvider>
            )}
          </StartGate>
        </Suspense>
      </QueryClientProvider>
    </StrictMode>
  )
}
