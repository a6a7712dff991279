import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import type { User, UserManager } from 'oidc-client-ts'
import { Suspense } from 'react'
import { vi } from 'vitest'
import { takeTokensFrom } from '@/api/session'
import { createQueryClient } from '@/app/query-client'
import { Session } from '@/auth/session'
import { SessionProvider } from '@/auth/session-context'
import { routeTree } from '@/routeTree.gen'

/** What the service answers, by method and path; a function sees the request. */
type Answer = { status?: number; body?: unknown; etag?: string }
export type Service = Record<string, Answer | ((request: Request) => Answer | Promise<Answer>)>

interface Login {
  /** Seconds since the password was given. */
  age?: number
  /** What Keycloak's redirect is replaced by. */
  signinRedirect?: () => Promise<void>
}

function loggedIn({ age = 3600, signinRedirect = async () => undefined }: Login): UserManager {
  const auth_time = Math.floor(Date.now() / 1000) - age
  const user = {
    access_token: 'token',
    expires_in: 300,
    expired: false,
    profile: { auth_time },
  } as unknown as User
  return { getUser: async () => user, signinRedirect } as unknown as UserManager
}

/** Opens the real application at an address, against a service that answers as the test says. */
export async function open(address: string, service: Service, login: Login = {}) {
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname.replace('/api/v1', '')
    const known = service[`${request.method} ${path}`]
    const found = typeof known === 'function' ? await known(request) : known
    const { status = 200, body = {}, etag } = found ?? { status: 404, body: { status: 404 } }
    return new Response(JSON.stringify(body), { status, headers: etag ? { ETag: etag } : {} })
  })
  const session = new Session(loggedIn(login))
  await session.start(false)
  takeTokensFrom(session)
  const queryClient = createQueryClient()
  const history = createMemoryHistory({ initialEntries: [address] })
  const router = createRouter({ routeTree, history, context: { queryClient } })
  const screen = render(
    <QueryClientProvider client={queryClient}>
      <Suspense>
        <SessionProvider session={session}>
          <RouterProvider router={router as never} />
        </SessionProvider>
      </Suspense>
    </QueryClientProvider>,
  )
  return { ...screen, history }
}
