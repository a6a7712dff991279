import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Hazard } from '@/api/types'
import { buttonClass } from '@/shared/ui/button'
import { actionsInOrder } from '../action-names'
import styles from './hazard-page.module.css'

/** The service decides what is allowed; this decides what is nearest to the thumb. */
export function ActionBar({ hazard }: { hazard: Hazard }) {
  const { t } = useTranslation('field')
  const [first, second, ...others] = actionsInOrder(hazard)
  if (!first) return null
  const link = (action: NonNullable<typeof first>, look: 'primary' | 'secondary') => (
    <Link
      key={action.slug}
      to="/hazards/$hazardId/$action"
      params={{ hazardId: hazard.id, action: action.slug }}
      className={buttonClass(look)}
    >
      {t(`do.${action.name}`)}
    </Link>
  )
  return (
    <nav className={styles.bar} aria-label={t('hazard.actions')} data-action-bar>
      <div className={styles.barInner}>
        {link(first, 'primary')}
        {second && link(second, 'secondary')}
        {others.length > 0 && (
          <details className={styles.others}>
            <summary>{t('hazard.moreActions')}</summary>
            <ul>
              {others.map((action) => (
                <li key={action.slug}>
                  <Link
                    to="/hazards/$hazardId/$action"
                    params={{ hazardId: hazard.id, action: action.slug }}
                    className={buttonClass('secondary', true)}
                  >
                    {t(`do.${action.name}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </nav>
  )
}
