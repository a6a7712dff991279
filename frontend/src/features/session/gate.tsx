import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { LoadError } from '@/api/load-error'
import { meQuery } from '@/auth/me'
import { useSessionState } from '@/auth/session-context'
import { Loading } from '@/shared/ui/states'
import { ExpiredBanner } from './expired-banner'
import { SignInPage } from './sign-in-page'

/** Nothing below it is shown to strangers; what is below stays mounted when a login expires under somebody's hands. */
export function Gate({ children }: { children: ReactNode }) {
  const state = useSessionState()
  const signedIn = state.kind === 'active' || state.kind === 'expired'
  const me = useQuery({ ...meQuery, enabled: state.kind === 'active' })
  if (!signedIn) return <SignInPage notice={state.kind === 'anonymous' ? state.failed : undefined} />
  if (me.data) {
    return (
      <>
        {state.kind === 'expired' && <ExpiredBanner />}
        {children}
      </>
    )
  }
  if (state.kind === 'expired') return <SignInPage notice="expired" />
  return (
    <main>{me.isError ? <LoadError page error={me.error} onRetry={() => me.refetch()} /> : <Loading />}</main>
  )
}
