import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '@/shared/ui/button'
import { StateMessage } from '@/shared/ui/states'

export function NotFound() {
  const { t } = useTranslation()
  return (
    <StateMessage
      page
      icon="search"
      title={t('view.notFoundTitle')}
      action={
        <Link to="/" className={buttonClass('secondary')}>
          {t('view.goHome')}
        </Link>
      }
    >
      {t('view.notFoundText')}
    </StateMessage>
  )
}
