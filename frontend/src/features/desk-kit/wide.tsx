import type { CSSProperties, ReactNode } from 'react'
import styles from './wide.module.css'

interface WideProps {
  label: string
  /** Below so many pixels it is scrolled. */
  least: number
  children: ReactNode
}

/** A table that is wider than a phone and in which nothing may take the focus: it is scrolled by keys as well. */
export function Wide({ label, least, children }: WideProps) {
  const style = { '--least': `${least}px` } as CSSProperties
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className={styles.wide} style={style} tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
