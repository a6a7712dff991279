import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { transitions } from '@/api/hazards'
import type { Hazard } from '@/api/types'
import { CompareSlider } from '@/features/photos/compare-slider'
import { PhotoField } from '@/features/photos/photo-field'
import { CheckTile, TextArea } from '@/shared/ui/inputs'
import { Card } from '@/shared/ui/page'
import { latestPair } from '../detail/photos-card'
import { FormFrame } from './form-frame'
import { useHazardForm } from './use-hazard-form'
import { usePhotoIds } from './use-photo-ids'
import { VerdictFields, type VerdictValues } from './verdict-fields'

export function VerifyForm({ hazard }: { hazard: Tagged<Hazard> }) {
  return <VerdictForm hazard={hazard} action="VERIFY" />
}

/** For those who may only send back, such as a leader who declines to sign. */
export function SendBackForm({ hazard }: { hazard: Tagged<Hazard> }) {
  return <VerdictForm hazard={hazard} action="SEND_BACK" />
}

/** Accepts a rectification, or sends it back with a reason that counts. */
function VerdictForm({ hazard, action }: { hazard: Tagged<Hazard>; action: 'VERIFY' | 'SEND_BACK' }) {
  const { t } = useTranslation('field')
  const pair = latestPair(hazard.data.photos)
  const form = useHazardForm<VerdictValues>({
    hazard,
    action,
    initial: {
      outcome: action === 'SEND_BACK' ? 'SENT_BACK' : '',
      onSite: false,
      reasonCode: '',
      note: '',
      photoIds: [],
    },
    validate: (values) => {
      const errors: Record<string, string> = {}
      if (!values.outcome) errors.outcome = t('verify.outcomeMissing')
      if (values.outcome === 'SENT_BACK' && !values.reasonCode) errors.reasonCode = t('verify.reasonMissing')
      if (photos.uploading) errors.photoIds = t('photo.stillUploading')
      return errors
    },
    send: (at, values) =>
      transitions.verify(at, {
        outcome: values.outcome === 'ACCEPTED' ? 'ACCEPTED' : 'SENT_BACK',
        onSite: values.onSite,
        reasonCode: values.outcome === 'SENT_BACK' && values.reasonCode ? values.reasonCode : undefined,
        note: values.note.trim() || undefined,
        photoIds: values.photoIds,
      }),
  })
  const photos = usePhotoIds({
    form: form.formKey,
    organisationId: hazard.data.school.id,
    photoIds: form.values.photoIds,
    onChange: (next) => form.change((now) => ({ photoIds: next(now.photoIds) })),
  })
  const { values, errors, change } = form
  return (
    <FormFrame
      {...form}
      submitLabel={t(values.outcome === 'SENT_BACK' ? 'verify.sendBack' : 'verify.submit')}
    >
      {pair && (
        <Card title={t('history.compare')}>
          <CompareSlider beforeId={pair[0].photoId} afterId={pair[1].photoId} />
        </Card>
      )}
      <VerdictFields
        values={values}
        errors={errors.fields}
        change={change}
        canAccept={action === 'VERIFY'}
        canSendBack={hazard.data.allowedActions.includes('SEND_BACK')}
      />
      <CheckTile
        id="onSite"
        label={t('verify.wasOnSite')}
        checked={values.onSite}
        onChecked={(onSite) => change({ onSite })}
      />
      <PhotoField
        id="photoIds"
        label={t('verify.photos')}
        hint={t('verify.photosHint')}
        error={errors.fields.photoIds}
        {...photos.field}
      />
      <TextArea
        id="note"
        label={t('verify.note')}
        optional
        value={values.note}
        error={errors.fields.note}
        onValue={(note) => change({ note })}
      />
    </FormFrame>
  )
}
