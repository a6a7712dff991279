import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '@/auth/session-context'
import { Banner } from '@/shared/ui/banner'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { LanguageSwitch } from '@/shared/ui/language-switch'
import styles from './sign-in-page.module.css'

type Notice = 'refused' | 'unreachable' | 'expired'

/** The door. It never sends anybody away by itself: without network a redirect would only lose the page. */
export function SignInPage({ notice }: { notice?: Notice }) {
  const { t } = useTranslation()
  const session = useSession()
  const [leaving, setLeaving] = useState(false)
  const [trouble, setTrouble] = useState(notice)

  const signIn = () => {
    setLeaving(true)
    session.signIn().catch(() => {
      setTrouble('unreachable')
      setLeaving(false)
    })
  }

  return (
    <div className={styles.page}>
      <main className={styles.card}>
        <span className={styles.emblem}>
          <Icon name="shield" size={32} />
        </span>
        <h1>{t('app.name')}</h1>
        <p className={styles.intro}>{t('session.intro')}</p>
        {trouble && (
          <Banner tone="warning" live>
            {t(`session.${trouble}`)}
          </Banner>
        )}
        <Button wide busy={leaving} onClick={signIn}>
          {t('session.signIn')}
        </Button>
      </main>
      <footer className={styles.languages}>
        <LanguageSwitch />
      </footer>
    </div>
  )
}
