import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { transitions } from '@/api/hazards'
import type { Hazard } from '@/api/types'
import { Banner } from '@/shared/ui/banner'
import { TextArea, TextField } from '@/shared/ui/inputs'
import { FormFrame } from './form-frame'
import { useHazardForm } from './use-hazard-form'

/** Puts a hazard under supervision (挂牌督办), or takes it off again. */
export function SuperviseForm({ hazard }: { hazard: Tagged<Hazard> }) {
  const { t } = useTranslation('field')
  const on = !hazard.data.supervised
  const form = useHazardForm({
    hazard,
    action: 'SUPERVISE',
    initial: { noticeNumber: '', authority: '', note: '' },
    validate: (values): Record<string, string> =>
      values.note.trim() ? {} : { note: t('form.reasonMissing') },
    send: (at, values) =>
      transitions.supervise(at, {
        on,
        noticeNumber: values.noticeNumber.trim() || undefined,
        authority: values.authority.trim() || undefined,
        note: values.note.trim(),
      }),
  })
  const bind = (name: keyof typeof form.values) => ({
    id: name,
    value: form.values[name],
    error: form.errors.fields[name],
    onValue: (text: string) => form.change({ [name]: text }),
  })
  return (
    <FormFrame {...form} submitLabel={t(on ? 'supervise.on' : 'supervise.off')}>
      <Banner tone="warning">{t(on ? 'supervise.onHint' : 'supervise.offHint')}</Banner>
      {on && (
        <>
          <TextField {...bind('noticeNumber')} label={t('supervise.noticeNumber')} optional />
          <TextField {...bind('authority')} label={t('supervise.authority')} optional />
        </>
      )}
      <TextArea {...bind('note')} label={t('supervise.note')} />
    </FormFrame>
  )
}
