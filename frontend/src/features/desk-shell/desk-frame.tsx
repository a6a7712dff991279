import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** The frame of the desk tier. Everything it imports is loaded only when somebody opens the desk. */
export function DeskFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation(['common', 'desk'])
  return (
    <>
      <header>
        <strong>{t('desk:nav.title')}</strong>
        <Link to="/">{t('nav.fieldView')}</Link>
      </header>
      <main id="content">{children}</main>
    </>
  )
}
