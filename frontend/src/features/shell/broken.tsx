import { useTranslation } from 'react-i18next'
import { Button } from '@/shared/ui/button'
import { StateMessage } from '@/shared/ui/states'

/** A defect of ours, not a refusal: say so, keep what was typed, offer the way out. */
export function Broken() {
  const { t } = useTranslation()
  return (
    <StateMessage
      page
      icon="alert"
      title={t('view.brokenTitle')}
      action={<Button onClick={() => window.location.reload()}>{t('view.reload')}</Button>}
    >
      {t('view.brokenText')}
    </StateMessage>
  )
}
