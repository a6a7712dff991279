import type { ReactNode } from 'react'
import { Button } from '@/shared/ui/button'
import { ErrorSummary, type FormErrors } from '@/shared/ui/error-summary'
import { Form, FormActions } from '@/shared/ui/page'

interface FormFrameProps {
  errors: FormErrors
  busy: boolean
  submit: () => void
  submitLabel: string
  children?: ReactNode
  /** A second way to finish the form. */
  otherAction?: ReactNode
}

/** What every step's form has: the error summary above, the way on below. */
export function FormFrame({ errors, busy, submit, submitLabel, children, otherAction }: FormFrameProps) {
  return (
    <Form onSubmit={submit}>
      <ErrorSummary errors={errors} />
      {children}
      <FormActions>
        <Button type="submit" busy={busy}>
          {submitLabel}
        </Button>
        {otherAction}
      </FormActions>
    </Form>
  )
}
