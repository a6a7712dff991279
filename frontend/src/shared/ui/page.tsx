import type { FormEvent, ReactNode } from 'react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './page.module.css'

interface PageHeaderProps {
  title: string
  lead?: ReactNode
  /** A link back to where the screen belongs, styled by {@link backClass}. */
  back?: ReactNode
}

/** Every screen's first heading; it also names the browser's tab. */
export function PageHeader({ title, lead, back }: PageHeaderProps) {
  const { t } = useTranslation()
  const app = t('app.shortName')
  useEffect(() => {
    document.title = `${title} · ${app}`
  }, [title, app])
  return (
    <div className={styles.header}>
      {back}
      <h1>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
    </div>
  )
}

export const backClass = styles.back

export function Card({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <section className={styles.card}>
      {title && <h2>{title}</h2>}
      {children}
    </section>
  )
}

/** Facts as term and description. What is not known is left out, never shown as a dash to guess about. */
export function Facts({ items }: { items: [string, ReactNode][] }) {
  return (
    <dl className={styles.facts}>
      {items
        .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

export function Form({ onSubmit, children }: { onSubmit: () => void; children: ReactNode }) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  // Our own error summary speaks the reader's language; the browser's bubbles do not.
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      {children}
    </form>
  )
}

export function FormActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>
}
