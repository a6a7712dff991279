import { serverNow } from '@/shared/server-clock'
import { useSessionState } from './session-context'

/** A signature needs a login not older than five minutes; half a minute is left for the signing itself. */
const freshForSeconds = 5 * 60 - 30

/** Whether the password was given recently enough to sign. The service decides; this only spares a refusal. */
export function useFreshLogin(): boolean {
  const state = useSessionState()
  if (state.kind !== 'active') return false
  const { auth_time } = state.user.profile
  return typeof auth_time === 'number' && serverNow().getTime() / 1000 - auth_time < freshForSeconds
}
