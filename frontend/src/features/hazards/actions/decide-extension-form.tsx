import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { transitions } from '@/api/hazards'
import type { Hazard } from '@/api/types'
import { formatDate } from '@/shared/dates'
import { RadioTiles, TextArea } from '@/shared/ui/inputs'
import { Card, Facts } from '@/shared/ui/page'
import { FormFrame } from './form-frame'
import { useHazardForm } from './use-hazard-form'

export function DecideExtensionForm({ hazard }: { hazard: Tagged<Hazard> }) {
  const { t, i18n } = useTranslation('field')
  const { dueDate, extensions } = hazard.data
  const asked = extensions.find((extension) => extension.approved === null)
  const form = useHazardForm({
    hazard,
    action: 'DECIDE_EXTENSION',
    initial: { approved: '', note: '' },
    validate: (values) => {
      const errors: Record<string, string> = {}
      if (!values.approved) errors.approved = t('extend.decisionMissing')
      if (values.approved === 'no' && !values.note.trim()) errors.note = t('extend.refusalReasonMissing')
      return errors
    },
    send: (at, values) =>
      transitions.decideExtension(at, asked?.id ?? '', {
        approved: values.approved === 'yes',
        note: values.note.trim() || undefined,
      }),
  })
  return (
    <FormFrame {...form} submitLabel={t('extend.decide')}>
      {asked && (
        <Card>
          <Facts
            items={[
              [t('extend.askedBy'), asked.requestedBy.name],
              [t('extend.presentDate'), dueDate && formatDate(dueDate, i18n.language)],
              [t('extend.date'), formatDate(asked.newDueDate, i18n.language)],
              [t('extend.reason'), asked.reason],
              [t('plan.interimProtection'), asked.interimProtection],
            ]}
          />
        </Card>
      )}
      <RadioTiles
        id="approved"
        label={t('extend.decision')}
        value={form.values.approved}
        error={form.errors.fields.approved}
        onValue={(approved) => form.change({ approved })}
        options={[
          { value: 'yes', label: t('extend.approve') },
          { value: 'no', label: t('extend.refuse') },
        ]}
      />
      <TextArea
        id="note"
        label={t('extend.note')}
        optional={form.values.approved !== 'no'}
        value={form.values.note}
        error={form.errors.fields.note}
        onValue={(note) => form.change({ note })}
      />
    </FormFrame>
  )
}
