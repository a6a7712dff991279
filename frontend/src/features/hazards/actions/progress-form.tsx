import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { transitions } from '@/api/hazards'
import type { Hazard } from '@/api/types'
import { PhotoField } from '@/features/photos/photo-field'
import { TextArea, TextField } from '@/shared/ui/inputs'
import { FormFrame } from './form-frame'
import { useHazardForm } from './use-hazard-form'
import { usePhotoIds } from './use-photo-ids'

interface Values {
  note: string
  quantityDone: string
  photoIds: string[]
}

export function ProgressForm({ hazard }: { hazard: Tagged<Hazard> }) {
  const { t } = useTranslation('field')
  const { quantity, unit, quantityDone, school } = hazard.data
  const form = useHazardForm<Values>({
    hazard,
    action: 'PROGRESS',
    initial: { note: '', quantityDone: '', photoIds: [] },
    validate: (values) => {
      const errors: Record<string, string> = {}
      if (!values.note.trim()) errors.note = t('progress.noteMissing')
      if (values.quantityDone && Number(values.quantityDone) > (quantity ?? 0))
        errors.quantityDone = t('progress.tooMany', { all: quantity ?? 0 })
      if (photos.uploading) errors.photoIds = t('photo.stillUploading')
      return errors
    },
    send: (at, values) =>
      transitions.progress(at, {
        note: values.note.trim(),
        quantityDone: values.quantityDone === '' ? undefined : Number(values.quantityDone),
        photoIds: values.photoIds,
      }),
  })
  const photos = usePhotoIds({
    form: form.formKey,
    organisationId: school.id,
    photoIds: form.values.photoIds,
    onChange: (next) => form.change((now) => ({ photoIds: next(now.photoIds) })),
  })
  return (
    <FormFrame {...form} submitLabel={t('progress.submit')}>
      <TextArea
        id="note"
        label={t('progress.note')}
        value={form.values.note}
        error={form.errors.fields.note}
        onValue={(note) => form.change({ note })}
      />
      {quantity !== null && (
        <TextField
          id="quantityDone"
          label={t('progress.quantityDone', { unit: unit ?? '' })}
          hint={t('progress.quantityHint', { done: quantityDone ?? 0, all: quantity })}
          optional
          inputMode="numeric"
          value={form.values.quantityDone}
          error={form.errors.fields.quantityDone}
          onValue={(text) => form.change({ quantityDone: text.replace(/\D/g, '') })}
        />
      )}
      <PhotoField
        id="photoIds"
        label={t('progress.photos')}
        error={form.errors.fields.photoIds}
        {...photos.field}
      />
    </FormFrame>
  )
}
