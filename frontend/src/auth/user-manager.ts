import { UserManager, WebStorageStateStore } from 'oidc-client-ts'

/** Where to log in, told by the service at run time so that one build serves every installation. */
export interface AppConfig {
  authority: string
  clientId: string
  version: string
}

export const callbackPath = '/auth/callback'

export async function loadConfig(): Promise<AppConfig> {
  const response = await fetch('/config.json', { headers: { Accept: 'application/json' } })
  if (!response.ok) throw new Error(`config.json answered ${response.status}`)
  return response.json()
}

/**
 * Authorization code with PKCE and refresh tokens. The session lives in this tab's storage: closing the tab forgets it, and
 * Keycloak's own cookie spares the password when the tab is opened again.
 */
export function createUserManager(config: AppConfig): UserManager {
  return new UserManager({
    authority: config.authority,
    client_id: config.clientId,
    redirect_uri: new URL(callbackPath, window.location.origin).href,
    post_logout_redirect_uri: new URL('/', window.location.origin).href,
    response_type: 'code',
    scope: 'openid profile',
    // Renewal is done by `Session` on demand: it must never redirect or sign out because the network is away.
    automaticSilentRenew: false,
    monitorSession: false,
    // `auth_time` stays: it tells whether a signature needs the password again.
    filterProtocolClaims: ['nbf', 'jti', 'nonce', 'acr', 'amr', 'azp', 'at_hash'],
    userStore: new WebStorageStateStore({ store: window.sessionStorage }),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
  })
}
