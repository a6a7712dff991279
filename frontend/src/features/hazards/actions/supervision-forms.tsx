import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { supervisionLevels } from '@/api/enumerations'
import { proposedBecause, transitions, waiting } from '@/api/hazards'
import type { Hazard, SupervisionLevel } from '@/api/types'
import { formatDateTime, fromLocalInput, toLocalInput } from '@/shared/dates'
import { serverNow } from '@/shared/server-clock'
import { Banner } from '@/shared/ui/banner'
import { RadioTiles, TextArea, TextField } from '@/shared/ui/inputs'
import { Card, Facts } from '@/shared/ui/page'
import { FormFrame } from './form-frame'
import { useHazardForm } from './use-hazard-form'

/** A proposed supervision (挂牌督办, T15) is listed by a notice, or declined with a reason. */
export function DecideSupervisionForm({ hazard }: { hazard: Tagged<Hazard> }) {
  const { t, i18n } = useTranslation(['field', 'common'])
  const asked = waiting(hazard.data, 'SUPERVISION')
  const form = useHazardForm({
    hazard,
    action: 'DECIDE_SUPERVISION',
    initial: { approved: '', noticeNumber: '', authority: '', level: '', dueDate: '', note: '' },
    validate: (values) => {
      const errors: Record<string, string> = {}
      if (!values.approved) errors.approved = t('extend.decisionMissing')
      if (values.approved === 'no' && !values.note.trim()) errors.note = t('extend.refusalReasonMissing')
      if (values.approved === 'yes') {
        if (!values.noticeNumber.trim()) errors.noticeNumber = t('supervise.noticeMissing')
        if (!values.authority.trim()) errors.authority = t('supervise.authorityMissing')
        if (!values.level) errors.level = t('supervise.levelMissing')
      }
      return errors
    },
    send: (at, { approved, note, ...notice }) =>
      transitions.decideSupervision(at, asked?.id ?? '', {
        approved: approved === 'yes',
        note: note.trim() || null,
        ...(approved === 'yes' && {
          noticeNumber: notice.noticeNumber.trim(),
          authority: notice.authority.trim(),
          level: notice.level as SupervisionLevel,
          dueDate: notice.dueDate || null,
        }),
      }),
  })
  const bind = (name: keyof typeof form.values) => ({
    id: name,
    value: form.values[name],
    error: form.errors.fields[name],
    onValue: (text: string) => form.change({ [name]: text }),
  })
  return (
    <FormFrame {...form} submitLabel={t('extend.decide')}>
      {asked && (
        <Card>
          <Facts
            items={[
              [t('supervise.proposedBy'), `${asked.by.name} ${formatDateTime(asked.at, i18n.language)}`],
              [t('askSupervision.reason'), proposedBecause(asked, t('proposal.automatic'))],
            ]}
          />
        </Card>
      )}
      <RadioTiles
        {...bind('approved')}
        label={t('extend.decision')}
        options={[
          { value: 'yes', label: t('supervise.approve'), description: t('supervise.approveHint') },
          { value: 'no', label: t('extend.refuse') },
        ]}
      />
      {form.values.approved === 'yes' && (
        <>
          <TextField {...bind('noticeNumber')} label={t('supervise.noticeNumber')} />
          <TextField {...bind('authority')} label={t('supervise.authority')} />
          <RadioTiles
            {...bind('level')}
            label={t('supervise.level')}
            options={supervisionLevels.map((level) => ({
              value: level,
              label: t(`common:supervisionLevel.${level}`),
            }))}
          />
          <TextField
            {...bind('dueDate')}
            label={t('supervise.dueDate')}
            hint={t('supervise.dueDateHint')}
            type="date"
            optional
          />
        </>
      )}
      <TextArea {...bind('note')} label={t('extend.note')} optional={form.values.approved !== 'no'} />
    </FormFrame>
  )
}

/** The notice was handed over, and who signed for it. */
export function ServeSupervisionForm({ hazard }: { hazard: Tagged<Hazard> }) {
  const { t } = useTranslation('field')
  const form = useHazardForm({
    hazard,
    action: 'SERVE_SUPERVISION',
    initial: { servedAt: toLocalInput(serverNow()), signedForBy: '' },
    validate: (values) => {
      const errors: Record<string, string> = {}
      if (!values.servedAt) errors.servedAt = t('supervise.servedAtMissing')
      if (!values.signedForBy.trim()) errors.signedForBy = t('supervise.signedForByMissing')
      return errors
    },
    send: (at, values) =>
      transitions.serveSupervision(at, {
        servedAt: fromLocalInput(values.servedAt),
        signedForBy: values.signedForBy.trim(),
      }),
  })
  const bind = (name: keyof typeof form.values) => ({
    id: name,
    value: form.values[name],
    error: form.errors.fields[name],
    onValue: (text: string) => form.change({ [name]: text }),
  })
  return (
    <FormFrame {...form} submitLabel={t('supervise.serve')}>
      <TextField {...bind('servedAt')} label={t('supervise.servedAt')} type="datetime-local" />
      <TextField {...bind('signedForBy')} label={t('supervise.signedForBy')} />
    </FormFrame>
  )
}

/** 销案: off the list, after an acceptance on site. */
export function EndSupervisionForm({ hazard }: { hazard: Tagged<Hazard> }) {
  const { t } = useTranslation('field')
  const form = useHazardForm({
    hazard,
    action: 'END_SUPERVISION',
    initial: { note: '' },
    validate: (values): Record<string, string> =>
      values.note.trim() ? {} : { note: t('form.reasonMissing') },
    send: (at, values) => transitions.endSupervision(at, { note: values.note.trim() }),
  })
  return (
    <FormFrame {...form} submitLabel={t('supervise.off')}>
      <Banner tone="warning">{t('supervise.offHint')}</Banner>
      <TextArea
        id="note"
        label={t('supervise.note')}
        value={form.values.note}
        error={form.errors.fields.note}
        onValue={(note) => form.change({ note })}
      />
    </FormFrame>
  )
}
