import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { severitySuggestionQuery } from '@/api/register'
import type { FixMode } from '@/api/types'
import { RadioTiles } from '@/shared/ui/inputs'
import { useSettled } from '@/shared/use-settled'
import { SeverityHint } from '../severity-hint'
import type { FilingValues } from './new-hazard'

interface FixModeFieldProps {
  values: FilingValues
  errors: Record<string, string>
  change: (patch: Partial<FilingValues>) => void
}

/** What the rules make of the find, once the typing rests, and how it will be corrected. */
export function FixModeField({ values, errors, change }: FixModeFieldProps) {
  const { t } = useTranslation(['field', 'common'])
  const description = useSettled(values.description, 700)
  const suggestion = useQuery(severitySuggestionQuery(values.category, description)).data
  return (
    <>
      <SeverityHint suggestion={suggestion} />
      <RadioTiles
        id="fixMode"
        label={t('hazard.fixMode')}
        optional
        value={values.fixMode}
        error={errors.fixMode}
        onValue={(value) => change({ fixMode: value as FixMode })}
        options={[
          { value: 'ON_SPOT', label: t('common:fixMode.ON_SPOT'), description: t('plan.onSpotHint') },
          { value: 'DEADLINE', label: t('common:fixMode.DEADLINE'), description: t('plan.deadlineHint') },
        ]}
      />
    </>
  )
}
