import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { hazardKey } from '@/api/hazards'
import { lookbackQuery, reportLookback } from '@/api/lookbacks'
import type { Lookback } from '@/api/types'
import { useMe } from '@/auth/me'
import { PhotoField } from '@/features/photos/photo-field'
import { announce } from '@/shared/notice'
import { RadioTiles, TextArea } from '@/shared/ui/inputs'
import { FormFrame } from '../actions/form-frame'
import { useDraftForm } from '../actions/use-draft-form'
import { usePhotoIds } from '../actions/use-photo-ids'

interface Values {
  photoIds: string[]
  outcome: 'CONFIRMED' | 'REOPENED' | ''
  note: string
}

/** What is there now: the remedy holds, or the hazard goes back to rectification (T12). */
export function LookbackForm({ lookback }: { lookback: Lookback }) {
  const { t } = useTranslation('field')
  const me = useMe()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const form = useDraftForm<Values, Lookback>({
    formKey: `${me.id}.${lookback.id}.LOOK_BACK`,
    initial: { photoIds: [], outcome: '', note: '' },
    validate: (values) => {
      const errors: Record<string, string> = {}
      if (photos.uploading) errors.photoIds = t('photo.stillUploading')
      else if (values.photoIds.length === 0) errors.photoIds = t('lookback.photoMissing')
      if (!values.outcome) errors.outcome = t('lookback.outcomeMissing')
      if (!values.note.trim()) errors.note = t('lookback.noteMissing')
      return errors
    },
    send: (values) =>
      reportLookback(lookback, {
        outcome: values.outcome === 'CONFIRMED' ? 'CONFIRMED' : 'REOPENED',
        note: values.note.trim(),
        photoIds: values.photoIds,
      }),
    onSent: async (after) => {
      announce(t(after.state === 'CONFIRMED' ? 'lookback.didConfirm' : 'lookback.didReopen'))
      await navigate({ to: '/lookbacks' })
      for (const key of [['lookbacks'], hazardKey(lookback.hazardId), ['hazards'], ['dashboards']])
        void queries.invalidateQueries({ queryKey: key })
    },
    onStale: () => void queries.invalidateQueries(lookbackQuery(lookback.id)),
  })
  const { values, errors, change } = form
  const photos = usePhotoIds({
    form: form.formKey,
    organisationId: lookback.school.id,
    photoIds: values.photoIds,
    onChange: (next) => change((now) => ({ photoIds: next(now.photoIds) })),
  })
  return (
    <FormFrame {...form} submitLabel={t('lookback.submit')}>
      <PhotoField
        id="photoIds"
        label={t('lookback.photos')}
        hint={t('lookback.photosHint')}
        error={errors.fields.photoIds}
        {...photos.field}
      />
      <RadioTiles
        id="outcome"
        label={t('lookback.outcome')}
        value={values.outcome}
        error={errors.fields.outcome}
        onValue={(outcome) => change({ outcome: outcome as Values['outcome'] })}
        options={[
          {
            value: 'CONFIRMED',
            label: t('lookback.confirm'),
            description: t('lookback.confirmHint'),
          },
          { value: 'REOPENED', label: t('lookback.reopen'), description: t('lookback.reopenHint') },
        ]}
      />
      <TextArea
        id="note"
        label={t('lookback.note')}
        maxLength={500}
        value={values.note}
        error={errors.fields.note}
        onValue={(note) => change({ note })}
      />
    </FormFrame>
  )
}
