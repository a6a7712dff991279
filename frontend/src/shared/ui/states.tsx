import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from './icon'
import styles from './states.module.css'

/** First of the four states: grey shapes of what will come, announced in words. */
export function Loading({ rows = 3 }: { rows?: number }) {
  const { t } = useTranslation()
  return (
    <div role="status" className={styles.skeleton}>
      <p className="visually-hidden">{t('view.loading')}</p>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes without identity
        <span key={row} />
      ))}
    </div>
  )
}

interface Message {
  icon?: IconName
  title: string
  children?: ReactNode
  action?: ReactNode
  /** The message is the whole screen, so its title is the screen's heading. */
  page?: boolean
}

/** Nothing yet, nothing found, refused, failed: one shape, so that people know where to look. */
export function StateMessage({ icon = 'info', title, children, action, page = false }: Message) {
  const Heading = page ? 'h1' : 'h2'
  return (
    <div className={styles.state}>
      <span className={styles.badge}>
        <Icon name={icon} size={28} />
      </span>
      <Heading>{title}</Heading>
      {children && <div>{children}</div>}
      {action}
    </div>
  )
}

export function SmallPrint({ children }: { children: ReactNode }) {
  return <p className={styles.small}>{children}</p>
}
