import { useTranslation } from 'react-i18next'
import { proposedBecause } from '@/api/hazards'
import type { Proposal } from '@/api/types'
import { Banner } from '@/shared/ui/banner'

/** The last thing the school asked for: waiting, or declined and why. What was granted shows in the hazard itself. */
export function ProposalNotice({ proposal }: { proposal?: Proposal }) {
  const { t } = useTranslation('field')
  if (!proposal || proposal.outcome === 'APPROVED' || proposal.outcome === 'LAPSED') return null
  const declined = proposal.outcome === 'DECLINED'
  return (
    <Banner tone={declined ? 'warning' : 'info'}>
      <strong>{t(`proposal.${proposal.kind}.${declined ? 'declined' : 'asked'}`)}</strong>{' '}
      {proposedBecause(proposal, t('proposal.automatic'))} · {proposal.by.name}
      {declined && (
        <>
          <br />
          {[proposal.note, proposal.decidedBy?.name].filter(Boolean).join(' · ')}
        </>
      )}
    </Banner>
  )
}
