import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { transitions } from '@/api/hazards'
import type { Hazard } from '@/api/types'
import { Banner } from '@/shared/ui/banner'
import { FormFrame } from './form-frame'
import { useHazardForm } from './use-hazard-form'

/** Takes note of the report of a major hazard for the district (T3b). */
export function ReceiveReportForm({ hazard }: { hazard: Tagged<Hazard> }) {
  const { t } = useTranslation('field')
  const form = useHazardForm({
    hazard,
    action: 'RECEIVE_REPORT',
    initial: {},
    send: (at) => transitions.receiveReport(at),
  })
  return (
    <FormFrame {...form} submitLabel={t('majorReport.receive')}>
      <Banner tone="info">{t('majorReport.receiveHint')}</Banner>
    </FormFrame>
  )
}
