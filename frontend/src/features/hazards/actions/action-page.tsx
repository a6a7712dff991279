import { useQuery } from '@tanstack/react-query'
import { Link, notFound } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { hazardQuery } from '@/api/hazards'
import { LoadError } from '@/api/load-error'
import type { Hazard } from '@/api/types'
import { buttonClass } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { backClass, PageHeader } from '@/shared/ui/page'
import { Loading, StateMessage } from '@/shared/ui/states'
import { type ActionName, actionOfSlug } from '../action-names'
import { forms } from './forms'

/** The screen of one transition: which hazard, and the form that takes it one step on. */
export function ActionPage({ hazardId, slug }: { hazardId: string; slug: string }) {
  const action = actionOfSlug(slug)
  const hazard = useQuery(hazardQuery(hazardId))
  if (!action) throw notFound()
  if (hazard.isPending) return <Loading />
  if (hazard.isError) return <LoadError page error={hazard.error} onRetry={() => hazard.refetch()} />
  return <Step action={action} hazard={hazard.data} />
}

function Step({ action, hazard }: { action: ActionName; hazard: Tagged<Hazard> }) {
  const { t } = useTranslation('field')
  const { id, description, number, allowedActions } = hazard.data
  const Form = forms[action.name]
  const link = { to: '/hazards/$hazardId', params: { hazardId: id } } as const
  return (
    <>
      <PageHeader
        title={t(`do.${action.name}`)}
        lead={[number, description].filter(Boolean).join(' · ')}
        back={
          <Link {...link} className={backClass}>
            <Icon name="back" />
            {t('history.back')}
          </Link>
        }
      />
      {allowedActions.includes(action.name) ? (
        <Form hazard={hazard} />
      ) : (
        <StateMessage
          icon="shield"
          title={t('form.notNow')}
          action={
            <Link {...link} className={buttonClass('secondary')}>
              {t('history.back')}
            </Link>
          }
        >
          {t('form.notNowText')}
        </StateMessage>
      )}
    </>
  )
}
