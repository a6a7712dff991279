import { useTranslation } from 'react-i18next'
import type { Hazard } from '@/api/types'
import { formatDateTime } from '@/shared/dates'
import { Icon } from '@/shared/ui/icon'
import { Card } from '@/shared/ui/page'
import styles from './hazard-page.module.css'

/** Who vouched for the rectification and who checked it; a signature names the hash of what it stands for. */
export function SignaturesCard({ hazard }: { hazard: Hazard }) {
  const { t, i18n } = useTranslation(['field', 'common'])
  const { signatures } = hazard
  const accepted = hazard.verifications.filter((verification) => verification.outcome === 'ACCEPTED')
  if (signatures.length === 0 && accepted.length === 0) return null
  return (
    <Card title={t('sign.cardTitle')}>
      <ul className={styles.list}>
        {signatures.map((signature) => (
          <li key={`${signature.capacity}-${signature.round}`}>
            <strong>
              {t(`common:capacity.${signature.capacity}`)} {signature.person.name}
            </strong>
            <span className={styles.small}>{formatDateTime(signature.at, i18n.language)}</span>
            <details>
              <summary className={styles.small}>{t('sign.hash')}</summary>
              <code className={styles.hash}>{signature.contentHash}</code>
            </details>
          </li>
        ))}
        {accepted.map((verification) => (
          <li key={verification.at}>
            <strong>
              <Icon name="check" size={18} /> {t('verify.accepted')} {verification.by.name}
            </strong>
            <span className={styles.small}>
              {verification.onSite ? t('verify.onSite') : t('verify.fromPapers')} ·{' '}
              {formatDateTime(verification.at, i18n.language)}
            </span>
            {verification.note && <span>{verification.note}</span>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
