import { cloneElement, type ReactElement, useId } from 'react'
import styles from './labelled.module.css'

/** A field of a filter bar with its name above it. */
export function Labelled({ label, children }: { label: string; children: ReactElement<{ id?: string }> }) {
  const id = useId()
  return (
    <div className={styles.labelled}>
      <label htmlFor={id}>{label}</label>
      {cloneElement(children, { id })}
    </div>
  )
}
