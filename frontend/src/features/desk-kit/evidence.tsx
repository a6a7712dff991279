import { useState } from 'react'
import { PhotoField } from '@/features/photos/photo-field'
import { usePhotoUploads } from '@/features/photos/use-photo-uploads'

/** Photos of one action: uploaded while the form is filled in, named by their ids when it is sent. */
export function useEvidence(form: string, organisationId: string) {
  const [photoIds, setPhotoIds] = useState<string[]>([])
  const uploads = usePhotoUploads({
    form,
    organisationId,
    // The service answers the same id for the same bytes: a photo chosen twice is still one.
    onUploaded: (id) => setPhotoIds((ids) => (ids.includes(id) ? ids : [...ids, id])),
  })
  return {
    photoIds,
    uploads,
    remove: (id: string) => setPhotoIds((ids) => ids.filter((each) => each !== id)),
    underWay: uploads.pending.some((photo) => !photo.error),
  }
}

export function EvidenceField(props: {
  id: string
  label: string
  hint?: string
  evidence: ReturnType<typeof useEvidence>
}) {
  const { id, label, hint, evidence } = props
  return (
    <PhotoField
      id={id}
      label={label}
      hint={hint}
      photoIds={evidence.photoIds}
      onRemove={evidence.remove}
      uploads={evidence.uploads}
    />
  )
}
