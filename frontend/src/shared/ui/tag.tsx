import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import styles from './tag.module.css'

export type TagTone = 'plain' | 'info' | 'warning' | 'danger' | 'success'

/** A short state in words; colour only repeats what the words and the icon say. */
export function Tag({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: TagTone
  icon?: IconName
  children: ReactNode
}) {
  return (
    <span className={`${styles.tag} ${styles[tone] ?? ''}`}>
      {icon && <Icon name={icon} size={16} />}
      {children}
    </span>
  )
}
