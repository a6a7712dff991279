import { ErrorResponse, type User, type UserManager } from 'oidc-client-ts'
import type { TokenSource } from '@/api/session'
import { rememberedMe } from './remembered-me'

export type SessionState =
  | { kind: 'starting' }
  | { kind: 'anonymous'; failed?: 'refused' | 'unreachable' }
  | { kind: 'active'; user: User }
  /** The login ended while somebody works: the screen stays, with what was typed in it. */
  | { kind: 'expired'; user: User }

/** What travels through Keycloak and back, so that a person returns to the very screen they left. */
interface Journey {
  returnTo: string
}

const renewBeforeSeconds = 30

/**
 * One login in this tab. Only an answer of the login service ends it; a broken network never does, because a phone in a
 * stairwell loses its network all the time and must keep what was typed.
 */
export class Session implements TokenSource {
  private state: SessionState = { kind: 'starting' }
  private readonly listeners = new Set<() => void>()
  private renewal: Promise<boolean> | null = null

  constructor(private readonly manager: UserManager) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly current = () => this.state

  /** Restores the login of this tab; on the callback address finishes the login and answers where to go on. */
  async start(isCallback: boolean): Promise<string | null> {
    if (isCallback) return this.finishSignIn()
    const user = await this.manager.getUser()
    if (!user) this.become({ kind: 'anonymous' })
    else if (!user.expired || !(await this.renewed(user))) this.keep(user)
    return null
  }

  /** A login that could not be renewed for want of a network is still one; only the login service ends it. */
  private keep(user: User) {
    if (this.state.kind === 'starting') this.become({ kind: 'active', user })
  }

  private async finishSignIn(): Promise<string> {
    try {
      const user = await this.manager.signinCallback()
      if (!user) throw new Error('no user in the login answer')
      rememberedMe.forget()
      this.become({ kind: 'active', user })
      return safePath((user.state as Journey | undefined)?.returnTo)
    } catch (cause) {
      // A repeated or abandoned callback while the tab is still logged in is no reason to log out.
      const user = await this.manager.getUser()
      if (user && !user.expired) this.become({ kind: 'active', user })
      else
        this.become({ kind: 'anonymous', failed: cause instanceof ErrorResponse ? 'refused' : 'unreachable' })
      return '/'
    }
  }

  async signIn(): Promise<void> {
    await this.redirect({})
  }

  /** Asks for the password again (a signature needs a login not older than five minutes) and returns to this screen. */
  async authenticateAgain(): Promise<void> {
    const user = 'user' in this.state ? this.state.user : null
    await this.redirect({ prompt: 'login', max_age: 0, login_hint: user?.profile.preferred_username })
  }

  private async redirect(extra: { prompt?: string; max_age?: number; login_hint?: string }) {
    const journey: Journey = { returnTo: window.location.pathname + window.location.search }
    const ui_locales = document.documentElement.lang
    await this.manager.signinRedirect({ ...extra, ui_locales, state: journey })
  }

  async signOut(): Promise<void> {
    rememberedMe.forget()
    await this.manager.signoutRedirect()
  }

  async token(): Promise<string | null> {
    if (this.state.kind !== 'active') return null
    const { user } = this.state
    if ((user.expires_in ?? 0) < renewBeforeSeconds) await this.renew()
    return this.state.kind === 'active' ? this.state.user.access_token : null
  }

  renew(): Promise<boolean> {
    if (!('user' in this.state)) return Promise.resolve(false)
    const { user } = this.state
    // Many requests may meet the same expiry; a refresh token may be used only once.
    this.renewal ??= this.renewed(user).finally(() => {
      this.renewal = null
    })
    return this.renewal
  }

  private async renewed(user: User): Promise<boolean> {
    if (!user.refresh_token) {
      this.become({ kind: 'expired', user })
      return false
    }
    try {
      const fresh = await this.manager.signinSilent()
      if (!fresh) return false
      this.become({ kind: 'active', user: fresh })
      return true
    } catch (cause) {
      if (cause instanceof ErrorResponse) this.become({ kind: 'expired', user })
      return false
    }
  }

  expired() {
    if ('user' in this.state) this.become({ kind: 'expired', user: this.state.user })
  }

  private become(next: SessionState) {
    this.state = next
    for (const listener of this.listeners) listener()
  }
}

/** Only a path of this application: the answer of a login must not be able to send people elsewhere. */
function safePath(path: string | undefined): string {
  return path?.startsWith('/') && !path.startsWith('//') ? path : '/'
}
