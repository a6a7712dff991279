import { ErrorResponse, ErrorTimeout, type User, type UserManager } from 'oidc-client-ts'
import { describe, expect, it, vi } from 'vitest'
import { Session } from './session'

const user = (overrides: Partial<User> = {}) =>
  ({
    access_token: 'old',
    refresh_token: 'refresh',
    expires_in: 200,
    expired: false,
    profile: {},
    ...overrides,
  }) as User

function managerWith(parts: Partial<Record<keyof UserManager, unknown>>) {
  return { signinRedirect: vi.fn(), signinSilent: vi.fn(), ...parts } as unknown as UserManager
}

async function started(manager: UserManager) {
  const session = new Session(manager)
  await session.start(false)
  return session
}

describe('a login in this tab', () => {
  it('sends its token as long as it lasts', async () => {
    const session = await started(managerWith({ getUser: async () => user() }))
    expect(await session.token()).toBe('old')
  })

  it('renews a token about to end, once for many requests', async () => {
    const signinSilent = vi.fn(async () => user({ access_token: 'new' }))
    const session = await started(managerWith({ getUser: async () => user({ expires_in: 5 }), signinSilent }))
    expect(await Promise.all([session.token(), session.token(), session.token()])).toEqual([
      'new',
      'new',
      'new',
    ])
    expect(signinSilent).toHaveBeenCalledOnce()
  })

  it('survives a renewal that the network swallowed', async () => {
    const signinSilent = vi.fn().mockRejectedValue(new ErrorTimeout('no network'))
    const manager = managerWith({ getUser: async () => user({ expires_in: 5 }), signinSilent })
    const session = await started(manager)
    expect(await session.token()).toBe('old')
    expect(session.current().kind).toBe('active')
    expect(manager.signinRedirect).not.toHaveBeenCalled()
  })

  it('starts without network with the login it had, and ends it only on the service’s word', async () => {
    const startedAfter = async (cause: Error) => {
      const signinSilent = vi.fn().mockRejectedValue(cause)
      const manager = managerWith({ getUser: async () => user({ expired: true }), signinSilent })
      return (await started(manager)).current().kind
    }
    expect(await startedAfter(new ErrorTimeout('no network'))).toBe('active')
    expect(await startedAfter(new ErrorResponse({ error: 'invalid_grant' }))).toBe('expired')
  })

  it('ends when the login service says so, and still sends nobody away', async () => {
    const refusal = new ErrorResponse({ error: 'invalid_grant' })
    const manager = managerWith({
      getUser: async () => user({ expires_in: 5 }),
      signinSilent: vi.fn().mockRejectedValue(refusal),
    })
    const session = await started(manager)
    expect(await session.token()).toBeNull()
    expect(session.current().kind).toBe('expired')
    expect(manager.signinRedirect).not.toHaveBeenCalled()
  })

  it('asks for the password again before a signature, and comes back to the same screen', async () => {
    window.history.replaceState(null, '', '/hazards/h1/sign-leader?x=1')
    const manager = managerWith({ getUser: async () => user() })
    await (await started(manager)).authenticateAgain()
    expect(manager.signinRedirect).toHaveBeenCalledWith(
      expect.objectContaining({
        prompt: 'login',
        max_age: 0,
        state: { returnTo: '/hazards/h1/sign-leader?x=1' },
      }),
    )
  })

  it('goes back only to a path of this application', async () => {
    const callback = (returnTo: string) =>
      managerWith({ signinCallback: async () => user({ state: { returnTo } }) })
    expect(await new Session(callback('/hazards?mine=due')).start(true)).toBe('/hazards?mine=due')
    expect(await new Session(callback('//evil.example')).start(true)).toBe('/')
  })
})
