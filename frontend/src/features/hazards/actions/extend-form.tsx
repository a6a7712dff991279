import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { transitions } from '@/api/hazards'
import type { Hazard } from '@/api/types'
import { formatDate } from '@/shared/dates'
import { Banner } from '@/shared/ui/banner'
import { TextArea, TextField } from '@/shared/ui/inputs'
import { FormFrame } from './form-frame'
import { useHazardForm } from './use-hazard-form'

export function ExtendForm({ hazard }: { hazard: Tagged<Hazard> }) {
  const { t, i18n } = useTranslation('field')
  const { dueDate } = hazard.data
  const form = useHazardForm({
    hazard,
    action: 'EXTEND',
    initial: { newDueDate: '', reason: '', interimProtection: '' },
    validate: (values) => {
      const errors: Record<string, string> = {}
      if (!values.newDueDate) errors.newDueDate = t('extend.dateMissing')
      else if (dueDate && values.newDueDate <= dueDate) errors.newDueDate = t('extend.dateNotLater')
      if (!values.reason.trim()) errors.reason = t('extend.reasonMissing')
      if (!values.interimProtection.trim()) errors.interimProtection = t('extend.interimMissing')
      return errors
    },
    send: (at, values) => transitions.extend(at, values),
  })
  const bind = (name: keyof typeof form.values) => ({
    id: name,
    value: form.values[name],
    error: form.errors.fields[name],
    onValue: (text: string) => form.change({ [name]: text }),
  })
  return (
    <FormFrame {...form} submitLabel={t('extend.submit')}>
      {dueDate && (
        <Banner tone="info">{t('extend.present', { date: formatDate(dueDate, i18n.language) })}</Banner>
      )}
      <TextField {...bind('newDueDate')} label={t('extend.date')} type="date" min={dueDate ?? undefined} />
      <TextArea {...bind('reason')} label={t('extend.reason')} />
      <TextArea
        {...bind('interimProtection')}
        label={t('plan.interimProtection')}
        hint={t('plan.interimHint')}
      />
    </FormFrame>
  )
}
