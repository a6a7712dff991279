import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formErrorsOf, noErrors } from '@/api/form-errors'
import { fileHazard, hazardKey } from '@/api/hazards'
import { useErrorText } from '@/api/load-error'
import { categoriesQuery } from '@/api/register'
import { useMe } from '@/auth/me'
import { toLocalInput } from '@/shared/dates'
import { useDraft } from '@/shared/draft'
import { announce } from '@/shared/notice'
import { serverNow } from '@/shared/server-clock'
import { usePhotoIds } from '../actions/use-photo-ids'
import { emptyFiling, type FilingValues, newHazard } from './new-hazard'
import { type Spot, valuesAt } from './spot'

/** The state of filing a hazard: a draft that survives everything, photos on their way, and the two ways to finish. */
export function useFiling(spot: Spot) {
  const { t } = useTranslation('field')
  const me = useMe()
  const errorText = useErrorText()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const own = me.memberships
    .map((membership) => membership.organisation)
    .filter((it) => it.level === 'SCHOOL')
  const onlySchool = own.length === 1 ? (own[0] ?? null) : null
  const formKey = `${me.id}.file`
  const draft = useDraft<FilingValues>(formKey, emptyFiling(onlySchool, me.roles), valuesAt(spot))
  const { values, change } = draft
  const categories = useQuery(categoriesQuery)
  const visual = categories.data?.find((category) => category.code === values.category)?.visual ?? true
  const [errors, setErrors] = useState(noErrors)
  const show = (next: { fields: Record<string, string>; form?: string }) =>
    setErrors((now) => ({ ...next, attempt: now.attempt + 1 }))
  const photos = usePhotoIds({
    form: formKey,
    organisationId: values.schoolId || undefined,
    photoIds: values.photoIds,
    onChange: (next) => change((now) => ({ photoIds: next(now.photoIds) })),
  })

  const mutation = useMutation({
    mutationFn: (asDraft: boolean) => fileHazard(newHazard(values, asDraft)),
    onSuccess: async (filed, asDraft) => {
      draft.clear()
      announce(asDraft ? t('did.DRAFT') : t('did.FILE', { number: filed.data.number ?? '' }))
      queries.setQueryData(hazardKey(filed.data.id), filed)
      void queries.invalidateQueries({ queryKey: ['hazards'] })
      void queries.invalidateQueries({ queryKey: ['dashboards'] })
      await navigate({ to: '/hazards/$hazardId', params: { hazardId: filed.data.id } })
    },
    onError: (error) => show(formErrorsOf(error, errorText(error), Object.keys(values))),
  })

  const missing = (): Record<string, string> => {
    const found: Record<string, string> = {}
    if (!values.schoolId) found.schoolId = t('file.schoolMissing')
    if (photos.uploading) found.photoIds = t('photo.stillUploading')
    else if (values.photoIds.length === 0 && visual) found.photoIds = t('file.photoMissing')
    else if (values.photoIds.length === 0 && !values.noPhotoReason.trim())
      found.noPhotoReason = t('file.noPhotoReasonMissing')
    if (!values.category) found.category = t('file.categoryMissing')
    if (!values.description.trim()) found.description = t('file.descriptionMissing')
    if (!values.buildingId && !values.placeText.trim()) found.placeText = t('file.placeMissing')
    if (!values.foundAt) found.foundAt = t('file.foundAtMissing')
    else if (values.foundAt > toLocalInput(serverNow())) found.foundAt = t('file.foundAtFuture')
    return found
  }

  /** A draft may lack evidence and place, but not what the service cannot keep it without. */
  const neededForDraft = ['schoolId', 'category', 'description', 'foundAt', 'placeText']

  const submit = (asDraft: boolean) => {
    if (mutation.isPending) return
    const all = Object.entries(missing())
    const found = asDraft ? all.filter(([field]) => neededForDraft.includes(field)) : all
    if (found.length > 0) show({ fields: Object.fromEntries(found) })
    else mutation.mutate(asDraft)
  }

  return { ...draft, me, onlySchool, visual, errors, photos, busy: mutation.isPending, submit }
}
