import type { FormErrors } from '@/shared/ui/error-summary'
import { ApiProblem } from './problem'

export const noErrors: FormErrors = { fields: {}, attempt: 0 }

/**
 * A refusal as the form shows it: at the fields the service named, if the form has them, and above the form otherwise.
 * `/photoIds/0` belongs to the field `photoIds`.
 */
export function formErrorsOf(
  error: unknown,
  text: string,
  fields: readonly string[],
): Omit<FormErrors, 'attempt'> {
  if (!(error instanceof ApiProblem) || error.errors.length === 0) return { fields: {}, form: text }
  const atFields: Record<string, string> = {}
  const elsewhere: string[] = []
  for (const { pointer, detail } of error.errors) {
    const field = pointer.split('/').find((step) => fields.includes(step))
    if (field) atFields[field] ??= detail
    else elsewhere.push(detail)
  }
  return { fields: atFields, form: elsewhere.length > 0 ? elsewhere.join(' ') : undefined }
}
