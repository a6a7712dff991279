/** What the client needs to know about the login. `auth` provides it; the client itself knows nothing of OIDC. */
export interface TokenSource {
  /** A token to send, or null when nobody is logged in or the session has ended. */
  token(): Promise<string | null>
  /** Tries once to get a fresh token after the service refused the present one. */
  renew(): Promise<boolean>
  /** The service refused even a fresh token. */
  expired(): void
}

let source: TokenSource = {
  token: async () => null,
  renew: async () => false,
  expired: () => undefined,
}

export function takeTokensFrom(next: TokenSource) {
  source = next
}

export function tokens(): TokenSource {
  return source
}
