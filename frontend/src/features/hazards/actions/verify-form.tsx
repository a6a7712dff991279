import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { reasonCodes } from '@/api/enumerations'
import { transitions } from '@/api/hazards'
import type { Hazard, ReasonCode } from '@/api/types'
import { CompareSlider } from '@/features/photos/compare-slider'
import { PhotoField } from '@/features/photos/photo-field'
import { CheckTile, RadioTiles, TextArea } from '@/shared/ui/inputs'
import { Card } from '@/shared/ui/page'
import { latestPair } from '../detail/photos-card'
import { FormFrame } from './form-frame'
import { useHazardForm } from './use-hazard-form'
import { usePhotoIds } from './use-photo-ids'

interface Values {
  outcome: 'ACCEPTED' | 'SENT_BACK' | ''
  onSite: boolean
  reasonCode: ReasonCode | ''
  note: string
  photoIds: string[]
}

/** Accepts a rectification, or sends it back with a reason that counts. */
export function VerifyForm({ hazard }: { hazard: Tagged<Hazard> }) {
  const { t } = useTranslation(['field', 'common'])
  const pair = latestPair(hazard.data.photos)
  const form = useHazardForm<Values>({
    hazard,
    action: 'VERIFY',
    initial: { outcome: '', onSite: false, reasonCode: '', note: '', photoIds: [] },
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
  const { values, errors } = form
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
      <RadioTiles
        id="outcome"
        label={t('verify.outcome')}
        value={values.outcome}
        error={errors.fields.outcome}
        onValue={(outcome) => form.change({ outcome: outcome as Values['outcome'] })}
        options={[
          { value: 'ACCEPTED', label: t('verify.accept'), description: t('verify.acceptHint') },
          { value: 'SENT_BACK', label: t('verify.sendBack'), description: t('verify.sendBackHint') },
        ]}
      />
      {values.outcome === 'SENT_BACK' && (
        <RadioTiles
          id="reasonCode"
          label={t('verify.reason')}
          value={values.reasonCode}
          error={errors.fields.reasonCode}
          onValue={(code) => form.change({ reasonCode: code as ReasonCode })}
          options={reasonCodes.map((code) => ({ value: code, label: t(`common:reasonCode.${code}`) }))}
        />
      )}
      <CheckTile
        id="onSite"
        label={t('verify.wasOnSite')}
        checked={values.onSite}
        onChecked={(onSite) => form.change({ onSite })}
      />
      <PhotoField id="photoIds" label={t('verify.photos')} error={errors.fields.photoIds} {...photos.field} />
      <TextArea
        id="note"
        label={t('verify.note')}
        optional
        value={values.note}
        error={errors.fields.note}
        onValue={(note) => form.change({ note })}
      />
    </FormFrame>
  )
}
