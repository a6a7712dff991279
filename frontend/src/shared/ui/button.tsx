import type { ComponentProps } from 'react'
import styles from './button.module.css'
import { Icon, type IconName } from './icon'

type Look = 'primary' | 'secondary' | 'danger' | 'quiet'

interface ButtonProps extends ComponentProps<'button'> {
  look?: Look
  icon?: IconName
  wide?: boolean
  /** Work is under way: the button stays focusable, says so, and ignores further presses. */
  busy?: boolean
}

/** The class of anything that should look like a button, such as a link that leads to a form. */
export function buttonClass(look: Look = 'primary', wide = false): string {
  return [styles.button, styles[look], wide ? styles.wide : ''].filter(Boolean).join(' ')
}

export function Button({ look, icon, wide, busy = false, onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass(look, wide)}
      aria-disabled={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}
