import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Banner } from '@/shared/ui/banner'
import styles from './people.module.css'

export interface TemporaryPassword {
  name: string
  username: string
  password: string
}

/** Shows a temporary password once: it is kept nowhere, neither here nor by the service. */
export function PasswordModal({
  name,
  username,
  password,
  onClose,
}: TemporaryPassword & { onClose: () => void }) {
  const { t } = useTranslation(['desk', 'common'])
  const [copied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard.writeText(password).then(() => setCopied(true))
  return (
    <Modal
      open
      title={t('desk:people.passwordOf', { name })}
      mask={{ closable: false }}
      onCancel={onClose}
      closable={{ 'aria-label': t('common:action.close') }}
      footer={
        <>
          <Button onClick={copy}>{t(copied ? 'desk:people.copied' : 'desk:people.copy')}</Button>
          <Button type="primary" onClick={onClose}>
            {t('desk:people.noted')}
          </Button>
        </>
      }
    >
      <dl className={styles.password}>
        <dt>{t('desk:people.username')}</dt>
        <dd>
          <code>{username}</code>
        </dd>
        <dt>{t('desk:people.temporaryPassword')}</dt>
        <dd>
          <code>{password}</code>
        </dd>
      </dl>
      <Banner tone="warning">{t('desk:people.shownOnce')}</Banner>
    </Modal>
  )
}
