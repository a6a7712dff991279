import { useTranslation } from 'react-i18next'
import { useErrorText } from '@/api/load-error'
import { ApiProblem } from '@/api/problem'
import { Banner } from '@/shared/ui/banner'

/**
 * Why something was not done, where it was asked for. A record that changed meanwhile (412, 428) says so and that the form is
 * kept; what the service explains field by field is listed.
 */
export function ProblemNote({ error }: { error: unknown }) {
  const { t } = useTranslation(['desk', 'common'])
  const errorText = useErrorText()
  if (!error) return null
  if (isStale(error)) {
    return (
      <Banner tone="warning" live>
        {t('desk:problem.stale')}
      </Banner>
    )
  }
  const fields = error instanceof ApiProblem ? error.errors : []
  return (
    <Banner tone="danger" live>
      {fields.length !== 1 && <p>{errorText(error)}</p>}
      {fields.map((field) => (
        <p key={field.pointer + field.code}>{field.detail}</p>
      ))}
    </Banner>
  )
}

/** The record was changed by somebody else after it was shown here. */
export function isStale(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 412 || error.status === 428)
}
