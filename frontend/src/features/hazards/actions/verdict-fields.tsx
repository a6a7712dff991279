import { useTranslation } from 'react-i18next'
import { sendBackReasons } from '@/api/enumerations'
import type { SendBackReason } from '@/api/types'
import { RadioTiles } from '@/shared/ui/inputs'

export interface VerdictValues {
  outcome: 'ACCEPTED' | 'SENT_BACK' | ''
  onSite: boolean
  reasonCode: SendBackReason | ''
  note: string
  photoIds: string[]
}

interface VerdictFieldsProps {
  values: VerdictValues
  errors: Record<string, string>
  change: (patch: Partial<VerdictValues>) => void
  canAccept: boolean
  canSendBack: boolean
}

/** The verdict and, when it is sent back, why. */
export function VerdictFields({ values, errors, change, canAccept, canSendBack }: VerdictFieldsProps) {
  const { t } = useTranslation(['field', 'common'])
  const accept = { value: 'ACCEPTED', label: t('verify.accept'), description: t('verify.acceptHint') }
  const sendBack = { value: 'SENT_BACK', label: t('verify.sendBack'), description: t('verify.sendBackHint') }
  return (
    <>
      {canAccept && (
        <RadioTiles
          id="outcome"
          label={t('verify.outcome')}
          value={values.outcome}
          error={errors.outcome}
          onValue={(outcome) => change({ outcome: outcome as VerdictValues['outcome'] })}
          options={canSendBack ? [accept, sendBack] : [accept]}
        />
      )}
      {values.outcome === 'SENT_BACK' && (
        <RadioTiles
          id="reasonCode"
          label={t('verify.reason')}
          value={values.reasonCode}
          error={errors.reasonCode}
          onValue={(code) => change({ reasonCode: code as SendBackReason })}
          options={sendBackReasons.map((code) => ({ value: code, label: t(`common:reasonCode.${code}`) }))}
        />
      )}
    </>
  )
}
