import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Me } from '@/api/types'
import { may } from '@/auth/me'
import { Icon } from '@/shared/ui/icon'
import styles from './field-frame.module.css'

export function FieldTabs({ me }: { me: Me }) {
  const { t } = useTranslation()
  const exact = { exact: true, includeSearch: false }
  return (
    <nav className={styles.tabs} aria-label={t('app.mainNavigation')}>
      <ul>
        <li>
          <Link to="/" className={styles.tab} activeOptions={exact}>
            <Icon name="home" size={24} />
            {t('nav.home')}
          </Link>
        </li>
        <li>
          <Link to="/hazards" className={styles.tab} activeOptions={exact}>
            <Icon name="list" size={24} />
            {t('nav.hazards')}
          </Link>
        </li>
        {may(me, 'hazard.file') && (
          <li>
            <Link to="/hazards/new" className={styles.tab}>
              <Icon name="plus" size={24} />
              {t('nav.file')}
            </Link>
          </li>
        )}
        <li>
          <Link to="/account" className={styles.tab}>
            <Icon name="person" size={24} />
            {t('nav.account')}
          </Link>
        </li>
      </ul>
    </nav>
  )
}
