import { Descriptions } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { proposedBecause } from '@/api/hazards'
import type { Hazard } from '@/api/types'
import { Section } from '@/features/desk-kit/page'
import { formatDate, formatDateTime } from '@/shared/dates'
import { Outcome } from './outcome'
import { PlanFacts } from './plan-facts'
import { presentItems } from './present-items'

/** What was planned and done about it, in the order of the lifecycle; steps not yet taken are not shown. */
export function Proceedings({ hazard }: { hazard: Hazard }) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const at = (instant: string) => formatDateTime(instant, i18n.language)
  const by = (name: string, instant: string) => `${name} · ${at(instant)}`
  const { supervision, rectification, majorReport } = hazard
  return (
    <>
      {majorReport && (
        <Section title={t('desk:hazards.majorReport')}>
          <Facts
            rows={[
              [t('desk:hazards.reportedAt'), at(majorReport.reportedAt)],
              [t('desk:hazards.receiptDueAt'), at(majorReport.receiptDueAt)],
              [
                t('desk:hazards.receivedBy'),
                majorReport.receivedBy && majorReport.receivedAt
                  ? by(majorReport.receivedBy.name, majorReport.receivedAt)
                  : t('desk:hazards.notReceived'),
              ],
              [t('desk:hazards.escalatedAt'), majorReport.escalatedAt && at(majorReport.escalatedAt)],
            ]}
          />
        </Section>
      )}
      {hazard.plan && <PlanFacts plan={hazard.plan} />}
      {hazard.extensions.length > 0 && (
        <Section title={t('desk:hazards.extensions')}>
          {hazard.extensions.map((extension) => (
            <Facts
              key={extension.id}
              rows={[
                [t('desk:hazards.newDueDate'), formatDate(extension.newDueDate, i18n.language)],
                [t('desk:hazards.requestedBy'), by(extension.requestedBy.name, extension.requestedAt)],
                [t('desk:hazards.reason'), extension.reason],
                [t('desk:hazards.interimProtection'), extension.interimProtection],
                [
                  t('desk:hazards.decision'),
                  extension.approved === null
                    ? t('desk:hazards.undecided')
                    : t(extension.approved ? 'desk:hazards.approved' : 'desk:hazards.refused'),
                ],
                [
                  t('desk:hazards.decidedBy'),
                  extension.decidedBy &&
                    extension.decidedAt &&
                    by(extension.decidedBy.name, extension.decidedAt),
                ],
                [t('desk:hazards.note'), extension.note],
              ]}
            />
          ))}
        </Section>
      )}
      {hazard.proposals.length > 0 && (
        <Section title={t('desk:hazards.proposals')}>
          {hazard.proposals.map((proposal) => (
            <Facts
              key={proposal.id}
              rows={[
                [t(`desk:hazards.proposal.${proposal.kind}`), by(proposal.by.name, proposal.at)],
                [
                  t('desk:hazards.reason'),
                  proposedBecause(proposal, t('desk:hazards.proposedAutomatically')),
                ],
                [
                  t('desk:hazards.decision'),
                  proposal.outcome
                    ? t(`desk:hazards.proposalOutcome.${proposal.outcome}`)
                    : t('desk:hazards.undecided'),
                ],
                [
                  t('desk:hazards.decidedBy'),
                  proposal.decidedBy && proposal.decidedAt && by(proposal.decidedBy.name, proposal.decidedAt),
                ],
                [t('desk:hazards.note'), proposal.note],
              ]}
            />
          ))}
        </Section>
      )}
      {supervision && (
        <Section title={t('desk:hazards.supervision')}>
          <Facts
            rows={[
              [t('desk:hazards.noticeNumber'), supervision.noticeNumber],
              [t('desk:hazards.authority'), supervision.authority],
              [t('desk:hazards.supervisionLevel'), t(`common:supervisionLevel.${supervision.level}`)],
              [
                t('desk:hazards.noticeDueDate'),
                supervision.dueDate && formatDate(supervision.dueDate, i18n.language),
              ],
              [t('desk:hazards.decidedBy'), by(supervision.by.name, supervision.at)],
              [t('desk:hazards.servedAt'), supervision.service && at(supervision.service.servedAt)],
              [t('desk:hazards.signedForBy'), supervision.service?.signedForBy],
              [t('desk:hazards.endedAt'), supervision.endedAt && at(supervision.endedAt)],
              [t('desk:hazards.note'), supervision.note],
            ]}
          />
        </Section>
      )}
      {hazard.progress.length > 0 && (
        <Section title={t('desk:hazards.progress')}>
          {hazard.progress.map((step) => (
            <Facts
              key={step.at}
              rows={[
                [by(step.by.name, step.at), step.note],
                [t('desk:hazards.done'), step.quantityDone],
              ]}
            />
          ))}
        </Section>
      )}
      {rectification && (
        <Section title={t('desk:hazards.rectification')}>
          <Facts
            rows={[
              [t('desk:hazards.rectifiedAt'), at(rectification.rectifiedAt)],
              [t('desk:hazards.by'), by(rectification.by.name, rectification.at)],
              [t('desk:hazards.summary'), rectification.summary],
              [t('desk:hazards.noPhotoReason'), rectification.noPhotoReason],
            ]}
          />
        </Section>
      )}
      <Outcome hazard={hazard} />
    </>
  )
}

function Facts({ rows }: { rows: [string, ReactNode][] }) {
  return <Descriptions size="small" column={2} items={presentItems(rows)} />
}
