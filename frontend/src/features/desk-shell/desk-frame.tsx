import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/auth/me'
import { useSession } from '@/auth/session-context'
import { DeskProvider } from '@/features/desk-kit/desk-provider'
import { chooseLanguage } from '@/i18n'
import { languageNames, languages } from '@/i18n/languages'
import { Icon } from '@/shared/ui/icon'
import { useNavigating } from '@/shared/use-navigating'
import styles from './desk-frame.module.css'
import { DeskNav } from './desk-nav'

interface DeskFrameProps {
  bell: ReactNode
  children: ReactNode
  onFieldView: () => void
}

/** The frame of the desk tier. Everything it imports is loaded only when somebody opens the desk. */
export function DeskFrame({ bell, children, onFieldView }: DeskFrameProps) {
  const { t } = useTranslation(['common', 'desk'])
  const navigating = useNavigating()
  useEffect(() => {
    document.title = t('app.name')
  }, [t])
  return (
    <DeskProvider>
      <div className={styles.frame}>
        <a href="#content" className={`visually-hidden ${styles.skip}`}>
          {t('app.skipToContent')}
        </a>
        <DeskBar bell={bell} onFieldView={onFieldView} />
        <DeskNav />
        <main id="content" className={styles.main} tabIndex={-1} aria-busy={navigating}>
          {children}
        </main>
      </div>
    </DeskProvider>
  )
}

function DeskBar({ bell, onFieldView }: Omit<DeskFrameProps, 'children'>) {
  const { t, i18n } = useTranslation(['common', 'desk'])
  const me = useMe()
  const session = useSession()
  const place = me.memberships[0]
  const other = languages.find((language) => language !== i18n.language) ?? 'zh-CN'
  const post = place?.post ? t(`post.${place.post}`) : place && t(`role.${place.role}`)
  return (
    <header className={styles.bar}>
      <Link to="/desk" className={styles.brand}>
        <Icon name="shield" size={24} />
        {t('app.name')}
      </Link>
      <span className={styles.where}>{place?.organisation.name}</span>
      <span className={styles.who}>
        {me.name}
        {post && <span className={styles.post}>{post}</span>}
      </span>
      {bell}
      <button type="button" className={styles.tool} lang={other} onClick={() => chooseLanguage(other)}>
        <Icon name="language" size={18} />
        {languageNames[other]}
      </button>
      <button type="button" className={styles.tool} onClick={onFieldView}>
        <Icon name="phone" size={18} />
        {t('nav.fieldView')}
      </button>
      <button type="button" className={styles.tool} onClick={() => session.signOut()}>
        <Icon name="exit" size={18} />
        {t('session.signOut')}
      </button>
    </header>
  )
}
