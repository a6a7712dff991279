import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { takeTokensFrom } from '@/api/session'
import { Session } from '@/auth/session'
import { callbackPath, createUserManager, loadConfig } from '@/auth/user-manager'
import { Button } from '@/shared/ui/button'
import { StateMessage } from '@/shared/ui/states'
import type { AppRouter } from './router'

/** Learns where to log in and restores this tab's login before the first screen is shown. */
async function startSession(router: AppRouter): Promise<Session> {
  const session = new Session(createUserManager(await loadConfig()))
  takeTokensFrom(session)
  const returnTo = await session.start(window.location.pathname === callbackPath)
  // The code in the address is spent; going back must not find it again.
  if (returnTo) router.history.replace(returnTo)
  return session
}

export function StartGate({
  router,
  children,
}: {
  router: AppRouter
  children: (session: Session) => ReactNode
}) {
  const { t } = useTranslation()
  const start = useQuery({
    queryKey: ['start'],
    queryFn: () => startSession(router),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    networkMode: 'always',
  })
  if (start.isPending) return <StateMessage icon="shield" title={t('session.starting')} />
  if (start.data) return children(start.data)
  return (
    <StateMessage
      icon="alert"
      title={t('session.configUnreachable')}
      action={
        <Button look="secondary" icon="repeat" onClick={() => start.refetch()}>
          {t('action.retry')}
        </Button>
      }
    />
  )
}
