import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { buttonClass } from '@/shared/ui/button'
import { StateMessage } from '@/shared/ui/states'

export function Forbidden() {
  const { t } = useTranslation()
  return (
    <StateMessage
      page
      icon="shield"
      title={t('view.forbiddenTitle')}
      action={
        <Link to="/" className={buttonClass('secondary')}>
          {t('view.goHome')}
        </Link>
      }
    >
      {t('view.forbiddenText')}
    </StateMessage>
  )
}
