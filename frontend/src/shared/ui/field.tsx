import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './field.module.css'
import { Icon } from './icon'

export interface FieldProps {
  id: string
  label: string
  hint?: string
  error?: string
  optional?: boolean
}

/** What ties an input to its hint and its error for those who hear the form. */
export function describedBy({ id, hint, error }: FieldProps) {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined }
}

function Words({ id, hint, error }: FieldProps) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          <Icon name="alert" size={18} />
          {error}
        </p>
      )}
    </>
  )
}

function Optional({ optional }: { optional?: boolean }) {
  const { t } = useTranslation()
  return optional ? <span className={styles.optional}>{t('view.optional')}</span> : null
}

/** One input with its label above, hint and error between, as in official forms people already know. */
export function Field({ children, ...props }: FieldProps & { children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={props.id}>
        {props.label}
        <Optional optional={props.optional} />
      </label>
      <Words {...props} />
      {children}
    </div>
  )
}

/** Several inputs under one question. The error summary leads to the group itself. */
export function FieldGroup({ children, ...props }: FieldProps & { children: ReactNode }) {
  return (
    <fieldset
      id={props.id}
      className={styles.field}
      tabIndex={-1}
      aria-describedby={describedBy(props)['aria-describedby']}
    >
      <legend className={styles.label}>
        {props.label}
        <Optional optional={props.optional} />
      </legend>
      <Words {...props} />
      {children}
    </fieldset>
  )
}
