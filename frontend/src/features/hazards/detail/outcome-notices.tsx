import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Hazard } from '@/api/types'
import { formatDateTime } from '@/shared/dates'
import { Banner } from '@/shared/ui/banner'

/** What happened to the hazard that a reader must know first: sent back, rejected, merged, supervised, an open request. */
export function OutcomeNotices({ hazard }: { hazard: Hazard }) {
  const { t, i18n } = useTranslation(['field', 'common'])
  const { verification, rejection, supervision, mergedInto } = hazard
  const asked = hazard.extensions.find((extension) => extension.decision === null)
  const sentBack = verification?.outcome === 'SENT_BACK' && hazard.state === 'RECTIFYING'
  return (
    <>
      {sentBack && (
        <Banner tone="danger">
          <strong>{t('hazard.sentBack')}</strong>{' '}
          {[verification.reasonCode && t(`common:reasonCode.${verification.reasonCode}`), verification.note]
            .filter(Boolean)
            .join(' · ')}
          <br />
          {verification.by.name} {formatDateTime(verification.at, i18n.language)}
        </Banner>
      )}
      {asked && (
        <Banner tone="info">
          {t('hazard.extensionAsked', { date: asked.newDueDate, reason: asked.reason })}
        </Banner>
      )}
      {supervision && hazard.supervised && (
        <Banner tone="warning">
          <strong>{t('common:flag.supervised')}</strong>{' '}
          {[supervision.noticeNumber, supervision.authority, supervision.note].filter(Boolean).join(' · ')}
        </Banner>
      )}
      {rejection && (
        <Banner tone="info">
          <strong>{t('common:state.REJECTED')}</strong> {rejection.reason} · {rejection.by.name}
        </Banner>
      )}
      {mergedInto && (
        <Banner tone="info">
          {t('hazard.mergedInto')}{' '}
          <Link to="/hazards/$hazardId" params={{ hazardId: mergedInto }}>
            {t('hazard.openTarget')}
          </Link>
        </Banner>
      )}
    </>
  )
}
