import type { ComponentProps, ReactNode } from 'react'
import { describedBy, Field, FieldGroup, type FieldProps } from './field'
import styles from './field.module.css'

type Own<Tag extends 'input' | 'textarea' | 'select'> = FieldProps & {
  value: string
  onValue: (value: string) => void
} & Omit<ComponentProps<Tag>, 'value' | 'onChange' | 'id'>

export function TextField({ id, label, hint, error, optional, onValue, ...input }: Own<'input'>) {
  const field = { id, label, hint, error, optional }
  return (
    <Field {...field}>
      <input
        {...input}
        id={id}
        className={styles.input}
        {...describedBy(field)}
        onChange={(event) => onValue(event.currentTarget.value)}
      />
    </Field>
  )
}

export function TextArea({ id, label, hint, error, optional, onValue, ...input }: Own<'textarea'>) {
  const field = { id, label, hint, error, optional }
  return (
    <Field {...field}>
      <textarea
        {...input}
        id={id}
        className={styles.input}
        {...describedBy(field)}
        onChange={(event) => onValue(event.currentTarget.value)}
      />
    </Field>
  )
}

export interface Option {
  value: string
  label: string
}

/** A native select: phones show their own wheel for it, which people know how to use. */
export function SelectField(props: Own<'select'> & { options: Option[]; empty: string }) {
  const { id, label, hint, error, optional, onValue, options, empty, ...input } = props
  const field = { id, label, hint, error, optional }
  return (
    <Field {...field}>
      <select
        {...input}
        id={id}
        className={styles.input}
        {...describedBy(field)}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        <option value="">{empty}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

interface RadioTilesProps extends FieldProps {
  value: string
  onValue: (value: string) => void
  options: (Option & { description?: ReactNode })[]
}

/** A choice of a few, each a target as wide as the hand holding the phone. */
export function RadioTiles({ value, onValue, options, ...field }: RadioTilesProps) {
  return (
    <FieldGroup {...field}>
      <div className={styles.tiles}>
        {options.map((option) => (
          <label key={option.value} className={styles.tile}>
            <input
              type="radio"
              name={field.id}
              value={option.value}
              checked={value === option.value}
              onChange={() => onValue(option.value)}
            />
            <span className={styles.tileText}>
              <span>{option.label}</span>
              {option.description && <span className={styles.hint}>{option.description}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

interface CheckTileProps {
  id: string
  label: string
  checked: boolean
  onChecked: (checked: boolean) => void
}

export function CheckTile({ id, label, checked, onChecked }: CheckTileProps) {
  return (
    <label className={styles.tile} htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
