import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { transitions } from '@/api/hazards'
import type { Hazard } from '@/api/types'
import { PhotoField } from '@/features/photos/photo-field'
import { Banner } from '@/shared/ui/banner'
import { TextArea } from '@/shared/ui/inputs'
import { WhatFields } from '../filing/what-fields'
import { WhereFields } from '../filing/where-fields'
import { changeOf, valuesOf } from './change-values'
import { FormFrame } from './form-frame'
import { useHazardForm } from './use-hazard-form'
import { usePhotoIds } from './use-photo-ids'

export function EditForm({ hazard }: { hazard: Tagged<Hazard> }) {
  return <ChangeForm hazard={hazard} action="EDIT" />
}

export function CorrectForm({ hazard }: { hazard: Tagged<Hazard> }) {
  return <ChangeForm hazard={hazard} action="CORRECT" />
}

/** A draft is edited freely; a listed hazard is corrected with a reason, and its old version stays visible. */
function ChangeForm({ hazard, action }: { hazard: Tagged<Hazard>; action: 'EDIT' | 'CORRECT' }) {
  const { t } = useTranslation('field')
  const correction = action === 'CORRECT'
  const form = useHazardForm({
    hazard,
    action,
    initial: valuesOf(hazard.data),
    validate: (values) => {
      const errors: Record<string, string> = {}
      if (!values.category) errors.category = t('file.categoryMissing')
      if (!values.description.trim()) errors.description = t('file.descriptionMissing')
      if (!values.buildingId && !values.placeText.trim()) errors.placeText = t('file.placeMissing')
      if (correction && !values.reason.trim()) errors.reason = t('form.reasonMissing')
      if (photos.uploading) errors.photoIds = t('photo.stillUploading')
      return errors
    },
    send: (at, values) => transitions.change(at, changeOf(values, correction)),
  })
  const photos = usePhotoIds({
    form: form.formKey,
    organisationId: hazard.data.school.id,
    photoIds: form.values.photoIds,
    onChange: (next) => form.change((now) => ({ photoIds: next(now.photoIds) })),
  })
  const bound = { values: form.values, errors: form.errors.fields, change: form.change }
  return (
    <FormFrame {...form} submitLabel={t(correction ? 'change.correct' : 'change.save')}>
      {correction && <Banner tone="info">{t('change.correctHint')}</Banner>}
      {!correction && (
        <PhotoField
          id="photoIds"
          label={t('file.photos')}
          error={form.errors.fields.photoIds}
          {...photos.field}
        />
      )}
      <WhatFields {...bound} />
      <WhereFields {...bound} organisationId={hazard.data.school.id} />
      {correction && (
        <TextArea
          id="reason"
          label={t('change.reason')}
          value={form.values.reason}
          error={form.errors.fields.reason}
          onValue={(reason) => form.change({ reason })}
        />
      )}
    </FormFrame>
  )
}
