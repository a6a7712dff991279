import { useState } from 'react'
import type { FormErrors } from '@/shared/ui/error-summary'
import { ApiProblem } from './problem'

type Found = Omit<FormErrors, 'attempt'>

/**
 * A refusal as the form shows it: at the fields the service named, if the form has them, and above the form otherwise.
 * `/photoIds/0` belongs to the field `photoIds`.
 */
export function formErrorsOf(error: unknown, text: string, fields: readonly string[]): Found {
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

/** What stands against a form. An error is about the value it was found at: it goes as soon as its field holds another one. */
export function useFormErrors<T extends object>(values: T) {
  const [refused, setRefused] = useState({ fields: {}, attempt: 0, at: values } as FormErrors & { at: T })
  const { at, fields, ...rest } = refused
  const stillHolds = ([field]: [string, string]) => values[field as keyof T] === at[field as keyof T]
  const errors: FormErrors = {
    ...rest,
    fields: Object.fromEntries(Object.entries(fields).filter(stillHolds)),
  }
  const show = (found: Found, of: T) =>
    setRefused((now) => ({ form: undefined, ...found, at: of, attempt: now.attempt + 1 }))
  return { errors, show }
}
