import { useTranslation } from 'react-i18next'
import { useSession } from '@/auth/session-context'
import { Banner } from '@/shared/ui/banner'
import { Button } from '@/shared/ui/button'
import styles from './expired-banner.module.css'

export function ExpiredBanner() {
  const { t } = useTranslation()
  const session = useSession()
  return (
    <div className={styles.sticky}>
      <Banner
        tone="warning"
        live
        action={<Button onClick={() => session.signIn()}>{t('session.signInAgain')}</Button>}
      >
        {t('session.expired')}
      </Banner>
    </div>
  )
}
