import { type MouseEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './error-summary.module.css'

export interface FormErrors {
  /** By the id of the field they belong to. */
  fields: Record<string, string>
  /** What belongs to no single field, such as a refused transition. */
  form?: string
  /** Grows with every attempt, so that the same errors again take the focus again. */
  attempt: number
}

/** What stands in the way, gathered at the top; it takes the focus, and each line leads to its field. */
export function ErrorSummary({ errors }: { errors: FormErrors }) {
  const { t } = useTranslation('field')
  const box = useRef<HTMLDivElement>(null)
  const lines = Object.entries(errors.fields)
  const shown = lines.length > 0 || errors.form !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: every attempt takes the focus again
  useEffect(() => {
    if (shown) box.current?.focus()
  }, [shown, errors.attempt])
  if (!shown) return null
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <h2>{t('form.problem')}</h2>
      {errors.form && <p>{errors.form}</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map(([field, text]) => (
            <li key={field}>
              <a href={`#${field}`} onClick={(event) => leadTo(event, field)}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function leadTo(event: MouseEvent, field: string) {
  event.preventDefault()
  const target = document.getElementById(field)
  target?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}
