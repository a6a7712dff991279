import { useTranslation } from 'react-i18next'
import { Button } from '@/shared/ui/button'
import { SmallPrint, StateMessage } from '@/shared/ui/states'
import { ApiProblem, Unreachable } from './problem'

/** What went wrong, in the reader's words: the service's own sentence when it gave one. */
export function useErrorText(): (error: unknown) => string {
  const { t } = useTranslation()
  return (error) => {
    if (error instanceof Unreachable) return t('view.unreachable')
    if (error instanceof ApiProblem && error.isExpiredSession) return t('session.expired')
    if (error instanceof ApiProblem && error.message) return error.message
    return t('view.unexpected')
  }
}

/** The error state of any screen: not found and forbidden say so, everything else offers a retry. */
export function LoadError(props: { error: unknown; onRetry: () => void; page?: boolean }) {
  const { error, onRetry, page } = props
  const { t } = useTranslation()
  const errorText = useErrorText()
  if (error instanceof ApiProblem && error.status === 404) {
    return (
      <StateMessage page={page} icon="search" title={t('view.notFoundTitle')}>
        {t('view.notFoundText')}
      </StateMessage>
    )
  }
  if (error instanceof ApiProblem && error.status === 403) {
    return (
      <StateMessage page={page} icon="shield" title={t('view.forbiddenTitle')}>
        {t('view.forbiddenText')}
      </StateMessage>
    )
  }
  const requestId = error instanceof ApiProblem ? error.requestId : null
  return (
    <StateMessage
      page={page}
      icon="alert"
      title={t('view.loadFailed')}
      action={
        <Button look="secondary" icon="repeat" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      }
    >
      <p>{errorText(error)}</p>
      {requestId && <SmallPrint>{t('view.requestId', { id: requestId })}</SmallPrint>}
    </StateMessage>
  )
}
