import { useTranslation } from 'react-i18next'
import { Sheet } from '@/features/desk-kit/page'
import styles from './integrations.module.css'

/** Where somebody who writes a program begins. */
export function HintsTab() {
  const { t } = useTranslation('desk')
  return (
    <Sheet>
      <dl className={styles.hints}>
        <dt>
          <a href="/api-docs/" target="_blank" rel="noreferrer">
            {t('integrations.reference')}
          </a>
        </dt>
        <dd>{t('integrations.referenceAbout')}</dd>
        <dt>
          <a href="/q/openapi" download="openapi.yaml">
            {t('integrations.document')}
          </a>
        </dt>
        <dd>{t('integrations.documentAbout')}</dd>
        <dt>
          <a href="/downloads/hazardctl" download="hazardctl">
            {t('integrations.tool')}
          </a>
        </dt>
        <dd>
          {t('integrations.toolAbout')}
          <br />
          <code className={styles.command}>
            python3 hazardctl login --server {window.location.origin} --client-id …
          </code>
        </dd>
        <dt>{t('integrations.feed')}</dt>
        <dd>
          {t('integrations.feedAbout')}{' '}
          <code className={styles.command}>{window.location.origin}/api/v1/changes?since=…</code>
        </dd>
        <dt>{t('integrations.signature')}</dt>
        <dd>{t('integrations.signatureAbout')}</dd>
      </dl>
    </Sheet>
  )
}
