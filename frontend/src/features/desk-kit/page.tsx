import type { ReactNode } from 'react'
import styles from './page.module.css'

interface PageProps {
  title: ReactNode
  /** One line under the title: what the figures are about, or as of when. */
  about?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** The frame inside the frame: every desk screen starts with its name and what can be done here. */
export function Page({ title, about, actions, children }: PageProps) {
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div>
          <h1>{title}</h1>
          {about && <div className={styles.about}>{about}</div>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </div>
  )
}

/** A white sheet on the grey desk. */
export function Sheet({ children, flush = false }: { children: ReactNode; flush?: boolean }) {
  return <div className={flush ? styles.sheet : `${styles.sheet} ${styles.padded}`}>{children}</div>
}

/** A titled part of a page, a drawer or a sheet. */
export function Section({
  title,
  children,
  aside,
}: {
  title: ReactNode
  children: ReactNode
  aside?: ReactNode
}) {
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
