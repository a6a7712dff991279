import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { formErrorsOf, useFormErrors } from '@/api/form-errors'
import { useErrorText } from '@/api/load-error'
import { ApiProblem } from '@/api/problem'
import { useDraft } from '@/shared/draft'

interface DraftForm<T extends object, R> {
  /** Names the person, the record and the step. */
  formKey: string
  initial: T
  /** Errors by field, in the order of the form; empty when the form may be sent. */
  validate?: (values: T) => Record<string, string>
  send: (values: T) => Promise<R>
  onSent: (result: R) => Promise<void>
  /** Somebody changed the record meanwhile: fetch it anew. */
  onStale: () => void
  /** Sees a refusal first; true when it dealt with it, as the signature form does by asking for the password. */
  onRefusal?: (problem: ApiProblem) => boolean
}

/**
 * A form of the field tier: what is typed survives an expired login, errors gather at the top and go with the value they
 * were about, a stale version is fetched anew and shown.
 */
export function useDraftForm<T extends object, R>(form: DraftForm<T, R>) {
  const { formKey, initial, validate, send, onSent, onStale, onRefusal } = form
  const { t } = useTranslation('field')
  const errorText = useErrorText()
  const draft = useDraft(formKey, initial)
  const { errors, show } = useFormErrors(draft.values)

  const mutation = useMutation({
    mutationFn: send,
    onSuccess: async (result) => {
      draft.clear()
      await onSent(result)
    },
    onError: (error, values) => {
      if (error instanceof ApiProblem && onRefusal?.(error)) return
      if (error instanceof ApiProblem && error.status === 412) {
        onStale()
        show({ fields: {}, form: t('form.changedMeanwhile') }, values)
        return
      }
      show(formErrorsOf(error, errorText(error), Object.keys(initial)), values)
    },
  })

  const submit = () => {
    if (mutation.isPending) return
    const found = validate?.(draft.values) ?? {}
    if (Object.keys(found).length > 0) show({ fields: found }, draft.values)
    else mutation.mutate(draft.values)
  }

  return { ...draft, formKey, errors, busy: mutation.isPending, submit }
}
