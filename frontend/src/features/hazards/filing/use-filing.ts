import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formErrorsOf, useFormErrors } from '@/api/form-errors'
import { fileHazard, hazardKey } from '@/api/hazards'
import { toRule } from '@/api/list-check'
import { useErrorText } from '@/api/load-error'
import { Unreachable } from '@/api/problem'
import { categoriesQuery } from '@/api/register'
import { useMe } from '@/auth/me'
import { toLocalInput } from '@/shared/dates'
import { useDraft } from '@/shared/draft'
import { announce } from '@/shared/notice'
import { serverNow } from '@/shared/server-clock'
import { usePhotoIds } from '../actions/use-photo-ids'
import { outbox } from '../outbox/outbox'
import { outboxQuery } from '../outbox/use-outbox'
import { emptyFiling, type FilingValues, filingForm, newHazard } from './new-hazard'
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
  const formKey = filingForm(me.id)
  const draft = useDraft<FilingValues>(formKey, emptyFiling(onlySchool, me.roles), valuesAt(spot))
  const { values, change } = draft
  const categories = useQuery(categoriesQuery)
  const visual = categories.data?.find((category) => category.code === values.category)?.visual ?? true
  const { errors, show } = useFormErrors(values)
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
      const params = { hazardId: filed.data.id }
      if (toRule(filed.data)) {
        await navigate({ to: '/hazards/$hazardId/$action', params: { ...params, action: 'rule-on-list' } })
      } else await navigate({ to: '/hazards/$hazardId', params })
    },
    onError: async (error, asDraft) => {
      if (error instanceof Unreachable && (await keptForLater(asDraft))) return
      show(formErrorsOf(error, errorText(error), Object.keys(values)), values)
    },
  })

  /** Without network the hazard waits on this device; false where the device keeps nothing. */
  const keptForLater = async (asDraft: boolean): Promise<boolean> => {
    const keptAt = new Date().toISOString()
    const hazard = { id: values.id, person: me.id, keptAt, draft: asDraft, values, refusal: null }
    try {
      await outbox.take(hazard, formKey)
    } catch {
      return false
    }
    draft.clear()
    await queries.invalidateQueries({ queryKey: outboxQuery(me.id).queryKey })
    announce(t('did.KEPT'))
    await navigate({ to: '/' })
    return true
  }

  const missing = (): Record<string, string> => {
    const found: Record<string, string> = {}
    if (!values.schoolId) found.schoolId = t('file.schoolMissing')
    const noPhoto = values.photoIds.length === 0 && !photos.offline
    if (photos.uploading && !photos.offline) found.photoIds = t('photo.stillUploading')
    else if (noPhoto && visual) found.photoIds = t('file.photoMissing')
    else if (noPhoto && !values.noPhotoReason.trim()) found.noPhotoReason = t('file.noPhotoReasonMissing')
    if (!values.category) found.category = t('file.categoryMissing')
    if (!values.description.trim()) found.description = t('file.descriptionMissing')
    if (!values.buildingId && !values.placeText.trim()) found.placeText = t('file.placeMissing')
    if (!values.foundAt) found.foundAt = t('file.foundAtMissing')
    else if (values.foundAt > toLocalInput(serverNow())) found.foundAt = t('file.foundAtFuture')
    if (values.checkedInAt && values.checkedInAt > values.foundAt) found.checkedInAt = t('file.checkedInLate')
    return found
  }

  /** A draft may lack evidence and place, but not what the service cannot keep it without. */
  const neededForDraft = ['schoolId', 'category', 'description', 'foundAt', 'checkedInAt', 'placeText']

  const submit = async (asDraft: boolean) => {
    if (mutation.isPending) return
    const all = Object.entries(missing())
    const found = asDraft ? all.filter(([field]) => neededForDraft.includes(field)) : all
    if (found.length > 0) show({ fields: Object.fromEntries(found) }, values)
    else if (!photos.offline || !(await keptForLater(asDraft))) mutation.mutate(asDraft)
  }

  return { ...draft, me, onlySchool, visual, errors, photos, busy: mutation.isPending, submit }
}
