import { Button, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Banner } from '@/shared/ui/banner'
import styles from './integrations.module.css'

export interface ShownSecret {
  name: string
  secret: string
  /** What belongs to the secret, by the name it is shown under. */
  beside: { label: 'clientId' | 'tokenUrl'; value: string }[]
}

/** Shows a secret once: it is kept nowhere here. */
export function SecretModal({ name, secret, beside, onClose }: ShownSecret & { onClose: () => void }) {
  const { t } = useTranslation(['desk', 'common'])
  const [copied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard.writeText(secret).then(() => setCopied(true))
  return (
    <Modal
      open
      width={640}
      title={t('desk:integrations.secretOf', { name })}
      mask={{ closable: false }}
      onCancel={onClose}
      closable={{ 'aria-label': t('common:action.close') }}
      footer={
        <>
          <Button onClick={copy}>{t(copied ? 'desk:integrations.copied' : 'desk:integrations.copy')}</Button>
          <Button type="primary" onClick={onClose}>
            {t('desk:integrations.noted')}
          </Button>
        </>
      }
    >
      <dl className={styles.secret}>
        {beside.map(({ label, value }) => [
          <dt key={label}>{t(`desk:integrations.${label}`)}</dt>,
          <dd key={`${label}-value`}>
            <code>{value}</code>
          </dd>,
        ])}
        <dt>{t(beside.length > 0 ? 'desk:integrations.clientSecret' : 'desk:integrations.secret')}</dt>
        <dd>
          <code>{secret}</code>
        </dd>
      </dl>
      <Banner tone="warning">{t('desk:integrations.shownOnce')}</Banner>
    </Modal>
  )
}
