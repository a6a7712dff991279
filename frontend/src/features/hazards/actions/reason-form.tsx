import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { transitions } from '@/api/hazards'
import type { Hazard } from '@/api/types'
import { PhotoField } from '@/features/photos/photo-field'
import { Banner } from '@/shared/ui/banner'
import { TextArea } from '@/shared/ui/inputs'
import { FormFrame } from './form-frame'
import { useHazardForm } from './use-hazard-form'
import { usePhotoIds } from './use-photo-ids'

export function ReopenForm({ hazard }: { hazard: Tagged<Hazard> }) {
  return <ReasonForm hazard={hazard} action="REOPEN" />
}

export function RejectForm({ hazard }: { hazard: Tagged<Hazard> }) {
  return <ReasonForm hazard={hazard} action="REJECT" />
}

export function ProposeRejectionForm({ hazard }: { hazard: Tagged<Hazard> }) {
  return <ReasonForm hazard={hazard} action="PROPOSE_REJECTION" />
}

export function ProposeReopeningForm({ hazard }: { hazard: Tagged<Hazard> }) {
  return <ReasonForm hazard={hazard} action="PROPOSE_REOPENING" />
}

export function ProposeSupervisionForm({ hazard }: { hazard: Tagged<Hazard> }) {
  return <ReasonForm hazard={hazard} action="PROPOSE_SUPERVISION" />
}

const kinds = {
  REOPEN: { texts: 'reopen', send: transitions.reopen },
  REJECT: { texts: 'reject', send: transitions.reject },
  PROPOSE_REJECTION: { texts: 'askRejection', send: transitions.requestRejection },
  PROPOSE_REOPENING: { texts: 'askReopening', send: transitions.requestReopening },
  PROPOSE_SUPERVISION: { texts: 'askSupervision', send: transitions.requestSupervision },
} as const

/** Reopening and rejecting, done or asked for, and supervision: a reason, and a photo that shows it. */
function ReasonForm({ hazard, action }: { hazard: Tagged<Hazard>; action: keyof typeof kinds }) {
  const { t } = useTranslation('field')
  const { texts, send } = kinds[action]
  const form = useHazardForm({
    hazard,
    action,
    initial: { reason: '', photoIds: [] as string[] },
    validate: (values) => {
      const errors: Record<string, string> = {}
      if (!values.reason.trim()) errors.reason = t('form.reasonMissing')
      if (photos.uploading) errors.photoIds = t('photo.stillUploading')
      return errors
    },
    send: (at, { reason, photoIds }) => send(at, { reason: reason.trim(), photoIds }),
  })
  const photos = usePhotoIds({
    form: form.formKey,
    organisationId: hazard.data.school.id,
    photoIds: form.values.photoIds,
    onChange: (next) => form.change((now) => ({ photoIds: next(now.photoIds) })),
  })
  return (
    <FormFrame {...form} submitLabel={t(`${texts}.submit`)}>
      <Banner tone="warning">{t(`${texts}.hint`)}</Banner>
      <TextArea
        id="reason"
        label={t(`${texts}.reason`)}
        value={form.values.reason}
        error={form.errors.fields.reason}
        onValue={(reason) => form.change({ reason })}
      />
      <PhotoField
        id="photoIds"
        label={t(`${texts}.photos`)}
        error={form.errors.fields.photoIds}
        {...photos.field}
      />
    </FormFrame>
  )
}
