import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/auth/me'
import { Icon } from '@/shared/ui/icon'
import { useNavigating } from '@/shared/use-navigating'
import styles from './field-frame.module.css'
import { FieldTabs } from './field-tabs'
import { NoticeBanner } from './notice-banner'

/** The frame of every field screen: bar, content, and the tabs a thumb can reach. */
export function FieldFrame({ bell, children }: { bell: ReactNode; children: ReactNode }) {
  const { t } = useTranslation()
  const me = useMe()
  const navigating = useNavigating()
  return (
    <div className={styles.frame}>
      <a href="#content" className={`visually-hidden ${styles.skip}`}>
        {t('app.skipToContent')}
      </a>
      <header className={styles.bar}>
        <div className={styles.barInner}>
          <Link to="/" className={styles.brand}>
            <Icon name="shield" size={24} />
            {t('app.shortName')}
          </Link>
          <span className={styles.where}>{me.memberships[0]?.organisation.name}</span>
          {bell}
        </div>
      </header>
      <main id="content" className={styles.main} tabIndex={-1} aria-busy={navigating}>
        <NoticeBanner />
        {children}
      </main>
      <FieldTabs me={me} />
    </div>
  )
}
