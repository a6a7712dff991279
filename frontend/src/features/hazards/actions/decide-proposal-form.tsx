import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { transitions, waiting } from '@/api/hazards'
import type { Hazard } from '@/api/types'
import { formatDateTime } from '@/shared/dates'
import { RadioTiles, TextArea } from '@/shared/ui/inputs'
import { Card, Facts } from '@/shared/ui/page'
import { FormFrame } from './form-frame'
import { useHazardForm } from './use-hazard-form'

/** What a school asks for is granted, or declined with a reason (T12, T13). Its photos are with the hazard's. */
export function DecideProposalForm({ hazard }: { hazard: Tagged<Hazard> }) {
  const { t, i18n } = useTranslation('field')
  const asked = waiting(hazard.data, 'REJECTION', 'REOPENING')
  const rejection = asked?.kind === 'REJECTION'
  const form = useHazardForm({
    hazard,
    action: rejection ? 'DECIDE_REJECTION' : 'DECIDE_REOPENING',
    initial: { approved: '', note: '' },
    validate: (values) => {
      const errors: Record<string, string> = {}
      if (!values.approved) errors.approved = t('extend.decisionMissing')
      if (values.approved === 'no' && !values.note.trim()) errors.note = t('extend.refusalReasonMissing')
      return errors
    },
    send: (at, values) =>
      transitions.decideProposal(at, asked ?? { id: '', kind: 'REJECTION' }, {
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
              [t('extend.askedBy'), `${asked.by.name} ${formatDateTime(asked.at, i18n.language)}`],
              [t(rejection ? 'reject.reason' : 'reopen.reason'), asked.reason],
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
          { value: 'yes', label: t(rejection ? 'reject.submit' : 'reopen.submit') },
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
