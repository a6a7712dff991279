import { Link } from '@tanstack/react-router'
import { Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Hazard } from '@/api/types'
import { Section } from '@/features/desk-kit/page'
import { formatDateTime } from '@/shared/dates'
import { Icon } from '@/shared/ui/icon'
import { Tag } from '@/shared/ui/tag'
import styles from './detail.module.css'
import { presentItems } from './present-items'

/** How it ended, or how far it has come: signatures, re-inspection, rejection, merging. */
export function Outcome({ hazard }: { hazard: Hazard }) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const at = (instant: string) => formatDateTime(instant, i18n.language)
  const { verifications, rejection, mergedIntoId, signatures } = hazard
  return (
    <>
      {signatures.length > 0 && (
        <Section title={t('desk:hazards.signatures')}>
          <ul className={styles.signatures}>
            {signatures.map((signature) => (
              <li key={`${signature.round} ${signature.capacity}`}>
                <Icon name="pen" size={16} />
                <strong>{signature.person.name}</strong>
                <Tag>{t(`common:capacity.${signature.capacity}`)}</Tag>
                <span>{at(signature.at)}</span>
                <code title={signature.contentHash}>{signature.contentHash.slice(0, 12)}</code>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {verifications.length > 0 && (
        <Section title={t('desk:hazards.verification')}>
          {verifications.map((verdict) => (
            <Descriptions
              key={verdict.at}
              size="small"
              column={2}
              items={presentItems([
                [t('desk:hazards.outcome'), t(`desk:hazards.outcomes.${verdict.outcome}`)],
                [t('desk:hazards.manner'), t(verdict.onSite ? 'desk:hazards.onSite' : 'desk:hazards.atDesk')],
                [t('desk:hazards.by'), `${verdict.by.name} · ${at(verdict.at)}`],
                [
                  t('desk:hazards.reason'),
                  verdict.reasonCode && t(`common:reasonCode.${verdict.reasonCode}`),
                ],
                [t('desk:hazards.note'), verdict.note],
              ])}
            />
          ))}
        </Section>
      )}
      {rejection && (
        <Section title={t('desk:hazards.rejection')}>
          <p>{rejection.reason}</p>
          <p className={styles.faint}>
            {rejection.by.name} · {at(rejection.at)}
          </p>
        </Section>
      )}
      {mergedIntoId && (
        <p>
          <Link to="/desk/hazards" search={(search) => ({ ...search, id: mergedIntoId })}>
            {t('desk:hazards.openSurvivor')}
          </Link>
        </p>
      )}
    </>
  )
}
