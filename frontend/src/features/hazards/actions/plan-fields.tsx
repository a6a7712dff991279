import { useTranslation } from 'react-i18next'
import { chinaDay } from '@/shared/dates'
import { serverNow } from '@/shared/server-clock'
import { Banner } from '@/shared/ui/banner'
import { TextArea, TextField } from '@/shared/ui/inputs'
import type { PlanValues } from './plan-values'

interface DeadlineFieldsProps {
  values: PlanValues
  errors: Record<string, string>
  change: (patch: Partial<PlanValues>) => void
  /** A major hazard needs all five parts, interim protection and somebody who follows it up. */
  major: boolean
}

export function DeadlineFields({ values, errors, change, major }: DeadlineFieldsProps) {
  const { t } = useTranslation('field')
  const bind = (name: Exclude<keyof PlanValues, 'fixMode'>) => ({
    id: name,
    value: values[name],
    error: errors[name],
    onValue: (text: string) => change({ [name]: text }),
  })
  return (
    <>
      {major && <Banner tone="warning">{t('plan.majorHint')}</Banner>}
      <TextArea {...bind('measures')} label={t('plan.measures')} hint={t('plan.measuresHint')} />
      <TextField {...bind('responsibleName')} label={t('plan.responsible')} autoComplete="off" />
      <TextField {...bind('dueDate')} label={t('plan.dueDate')} type="date" min={chinaDay(serverNow())} />
      <TextField {...bind('funds')} label={t('plan.funds')} hint={t('plan.fundsHint')} optional={!major} />
      <TextField {...bind('fundsSource')} label={t('plan.fundsSource')} optional={!major} />
      <TextArea {...bind('contingency')} label={t('plan.contingency')} optional={!major} />
      <TextArea
        {...bind('interimProtection')}
        label={t('plan.interimProtection')}
        hint={t('plan.interimHint')}
        optional={!major}
      />
      <TextField {...bind('followerName')} label={t('plan.follower')} optional={!major} autoComplete="off" />
    </>
  )
}
