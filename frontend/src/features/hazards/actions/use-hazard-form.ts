import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { formErrorsOf, noErrors } from '@/api/form-errors'
import { type From, hazardKey } from '@/api/hazards'
import { useErrorText } from '@/api/load-error'
import { ApiProblem } from '@/api/problem'
import type { Hazard, HazardAction } from '@/api/types'
import { useMe } from '@/auth/me'
import { useDraft } from '@/shared/draft'
import { announce } from '@/shared/notice'
import type { FormErrors } from '@/shared/ui/error-summary'
import { outcomeOf } from './outcome'

interface HazardForm<T extends object> {
  hazard: Tagged<Hazard>
  action: HazardAction
  initial: T
  /** Errors by field, in the order of the form; empty when the form may be sent. */
  validate?: (values: T) => Record<string, string>
  send: (at: From, values: T) => Promise<Tagged<Hazard>>
  /** Sees a refusal first; true when it dealt with it, as the signature form does by asking for the password. */
  onRefusal?: (problem: ApiProblem) => boolean
}

/**
 * One transition as a form: what is typed survives an expired login, errors gather at the top, a stale version is fetched
 * anew and shown, and what was done is said on the hazard's screen.
 */
export function useHazardForm<T extends object>(form: HazardForm<T>) {
  const { hazard, action, initial, validate, send, onRefusal } = form
  const { t } = useTranslation('field')
  const me = useMe()
  const errorText = useErrorText()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { id } = hazard.data
  const formKey = `${me.id}.${id}.${action}`
  const draft = useDraft(formKey, initial)
  const [errors, setErrors] = useState<FormErrors>(noErrors)
  const show = (next: Omit<FormErrors, 'attempt'>) =>
    setErrors((now) => ({ ...next, attempt: now.attempt + 1 }))

  const mutation = useMutation({
    mutationFn: (values: T) => send({ id, etag: hazard.etag }, values),
    onSuccess: async (after) => {
      draft.clear()
      announce(t(`did.${outcomeOf(action, after.data)}`))
      await navigate({ to: '/hazards/$hazardId', params: { hazardId: id } })
      queries.setQueryData(hazardKey(id), after)
      void queries.invalidateQueries({ queryKey: [...hazardKey(id), 'history'] })
      void queries.invalidateQueries({ queryKey: ['hazards'] })
      void queries.invalidateQueries({ queryKey: ['dashboards'] })
    },
    onError: (error) => {
      if (error instanceof ApiProblem && onRefusal?.(error)) return
      if (error instanceof ApiProblem && error.status === 412) {
        void queries.invalidateQueries({ queryKey: hazardKey(id) })
        show({ fields: {}, form: t('form.changedMeanwhile') })
        return
      }
      show(formErrorsOf(error, errorText(error), Object.keys(initial)))
    },
  })

  const submit = () => {
    if (mutation.isPending) return
    const found = validate?.(draft.values) ?? {}
    if (Object.keys(found).length > 0) show({ fields: found })
    else mutation.mutate(draft.values)
  }

  return { ...draft, formKey, errors, busy: mutation.isPending, submit }
}
