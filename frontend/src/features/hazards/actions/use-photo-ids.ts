import { failedByNetwork, usePhotoUploads } from '@/features/photos/use-photo-uploads'

interface PhotoIds {
  form: string
  organisationId: string | undefined
  photoIds: string[]
  onChange: (next: (now: string[]) => string[]) => void
}

/** Ties uploads to a list of photo ids in a form. */
export function usePhotoIds({ form, organisationId, photoIds, onChange }: PhotoIds) {
  const uploads = usePhotoUploads({
    form,
    organisationId,
    // The service answers the same id for the same bytes: a photo chosen twice is still one.
    onUploaded: (id) => onChange((now) => (now.includes(id) ? now : [...now, id])),
  })
  return {
    uploading: uploads.pending.length > 0,
    /** There are photos, and nothing but the network keeps them here. */
    offline: uploads.pending.length > 0 && uploads.pending.every(failedByNetwork),
    field: {
      photoIds,
      uploads,
      onRemove: (id: string) => onChange((now) => now.filter((kept) => kept !== id)),
    },
  }
}
