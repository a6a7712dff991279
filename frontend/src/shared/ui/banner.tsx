import type { ReactNode } from 'react'
import styles from './banner.module.css'
import { Icon, type IconName } from './icon'

export type Tone = 'info' | 'warning' | 'danger' | 'success'
const icons: Record<Tone, IconName> = { info: 'info', warning: 'alert', danger: 'alert', success: 'check' }

/** A message that stays: tone by colour, icon and words together. `live` announces it when it appears. */
export function Banner(props: { tone: Tone; children: ReactNode; action?: ReactNode; live?: boolean }) {
  const { tone, children, action, live = false } = props
  return (
    <div className={`${styles.banner} ${styles[tone]}`} role={live ? 'status' : undefined}>
      <span className={styles.icon}>
        <Icon name={icons[tone]} />
      </span>
      <div className={styles.text}>{children}</div>
      {action}
    </div>
  )
}
