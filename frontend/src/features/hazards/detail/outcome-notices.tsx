import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Hazard } from '@/api/types'
import { formatDate, formatDateTime } from '@/shared/dates'
import { Banner } from '@/shared/ui/banner'
import { ListCheckNotice } from './list-check-notice'
import { MajorReportNotice } from './major-report-notice'
import { ProposalNotice } from './proposal-notice'
import { SupervisionNotice } from './supervision-notice'

/** What happened to the hazard that a reader must know first: sent back, rejected, merged, supervised, an open request. */
export function OutcomeNotices({ hazard }: { hazard: Hazard }) {
  const { t, i18n } = useTranslation(['field', 'common'])
  const { rejection, supervision, mergedIntoId, loweringProposal } = hazard
  const verification = hazard.verifications.at(-1)
  const asked = hazard.extensions.find((extension) => extension.approved === null)
  // Accepted and still waiting: one inspector is not enough for it.
  const acceptedOnce = verification?.outcome === 'ACCEPTED' && hazard.state === 'SIGNED'
  const settled = hazard.closedAt || rejection || mergedIntoId
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
      {acceptedOnce && (
        <Banner tone="info">{t('hazard.secondInspectorNeeded', { name: verification.by.name })}</Banner>
      )}
      {loweringProposal && (
        <Banner tone="info">
          {t('hazard.loweringProposed', {
            name: loweringProposal.by.name,
            severity: t(`common:severity.${loweringProposal.severity}`),
            note: loweringProposal.note,
          })}
        </Banner>
      )}
      {asked && (
        <Banner tone="info">
          {t('hazard.extensionAsked', {
            date: formatDate(asked.newDueDate, i18n.language),
            reason: asked.reason,
          })}
        </Banner>
      )}
      <ProposalNotice proposal={hazard.proposals.findLast(({ kind }) => kind !== 'SUPERVISION')} />
      {!hazard.supervised && (
        <ProposalNotice proposal={hazard.proposals.findLast(({ kind }) => kind === 'SUPERVISION')} />
      )}
      {hazard.majorReport && !settled && <MajorReportNotice report={hazard.majorReport} />}
      {supervision?.on && <SupervisionNotice supervision={supervision} />}
      {hazard.listCheck && <ListCheckNotice check={hazard.listCheck} />}
      {rejection && (
        <Banner tone="info">
          <strong>{t('common:state.REJECTED')}</strong> {rejection.reason} · {rejection.by.name}
        </Banner>
      )}
      {mergedIntoId && (
        <Banner tone="info">
          {t('hazard.mergedInto')}{' '}
          <Link to="/hazards/$hazardId" params={{ hazardId: mergedIntoId }}>
            {t('hazard.openTarget')}
          </Link>
        </Banner>
      )}
    </>
  )
}
