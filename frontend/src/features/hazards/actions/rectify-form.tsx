import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { transitions } from '@/api/hazards'
import type { Hazard } from '@/api/types'
import { fromLocalInput, toLocalInput } from '@/shared/dates'
import { serverNow } from '@/shared/server-clock'
import { TextArea, TextField } from '@/shared/ui/inputs'
import { AfterPhotos, type Pair } from './after-photos'
import { FormFrame } from './form-frame'
import { useHazardForm } from './use-hazard-form'

interface Values {
  rectifiedAt: string
  summary: string
  photos: Pair[]
  noPhotoReason: string
}

/** Asks for write-off: each after photo is taken beside the before photo it answers, from the same viewpoint. */
export function RectifyForm({ hazard }: { hazard: Tagged<Hazard> }) {
  const { t } = useTranslation('field')
  const { foundAt, photos } = hazard.data
  const before = photos.filter((photo) => photo.stage === 'BEFORE')
  const [uploading, setUploading] = useState<Record<string, boolean>>({})
  const form = useHazardForm<Values>({
    hazard,
    action: 'RECTIFY',
    initial: { rectifiedAt: toLocalInput(serverNow()), summary: '', photos: [], noPhotoReason: '' },
    validate: (values) => {
      const errors: Record<string, string> = {}
      if (!values.rectifiedAt) errors.rectifiedAt = t('rectify.whenMissing')
      else if (values.rectifiedAt < toLocalInput(new Date(foundAt)))
        errors.rectifiedAt = t('rectify.beforeFound')
      else if (values.rectifiedAt > toLocalInput(serverNow())) errors.rectifiedAt = t('rectify.inFuture')
      if (Object.values(uploading).some(Boolean)) errors.photos = t('photo.stillUploading')
      else if (values.photos.length === 0 && (before.length > 0 || !values.noPhotoReason.trim()))
        errors.photos = t('rectify.photoMissing')
      if (!values.summary.trim()) errors.summary = t('rectify.summaryMissing')
      return errors
    },
    send: (at, values) =>
      transitions.rectify(at, {
        rectifiedAt: fromLocalInput(values.rectifiedAt),
        summary: values.summary.trim(),
        photos: values.photos,
        noPhotoReason: values.noPhotoReason.trim() || undefined,
      }),
  })
  return (
    <FormFrame {...form} submitLabel={t('rectify.submit')}>
      <AfterPhotos
        before={before}
        form={form.formKey}
        organisationId={hazard.data.school.id}
        pairs={form.values.photos}
        error={form.errors.fields.photos}
        onChange={(next) => form.change((now) => ({ photos: next(now.photos) }))}
        onUploading={(key, busy) =>
          setUploading((now) => (now[key] === busy ? now : { ...now, [key]: busy }))
        }
      />
      {before.length === 0 && (
        <TextArea
          id="noPhotoReason"
          label={t('hazard.noPhotoReason')}
          hint={t('file.noPhotoHint')}
          optional
          value={form.values.noPhotoReason}
          error={form.errors.fields.noPhotoReason}
          onValue={(noPhotoReason) => form.change({ noPhotoReason })}
        />
      )}
      <TextArea
        id="summary"
        label={t('rectify.summary')}
        hint={t('rectify.summaryHint')}
        value={form.values.summary}
        error={form.errors.fields.summary}
        onValue={(summary) => form.change({ summary })}
      />
      <TextField
        id="rectifiedAt"
        label={t('rectify.when')}
        type="datetime-local"
        value={form.values.rectifiedAt}
        error={form.errors.fields.rectifiedAt}
        onValue={(rectifiedAt) => form.change({ rectifiedAt })}
      />
    </FormFrame>
  )
}
