import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { authoritiesQuery } from '@/api/organisations'

interface DistrictPickerProps {
  value?: string
  /** There is something to show for all districts together. */
  all?: boolean
  onChange: (district: string | undefined) => void
}

/** Chooses one district of a city's or province's; absent for people who have only one. */
export function DistrictPicker({ value, all = true, onChange }: DistrictPickerProps) {
  const { t } = useTranslation('desk')
  const { data = [] } = useQuery(authoritiesQuery)
  const districts = data.filter((office) => office.level === 'DISTRICT')
  if (districts.length < 2) return null
  return (
    <Select
      aria-label={t('list.district')}
      style={{ minWidth: 180 }}
      value={value ?? ''}
      onChange={(district) => onChange(district || undefined)}
      options={[
        ...(all ? [{ value: '', label: t('list.allDistricts') }] : []),
        ...districts.map(({ id, officialName }) => ({ value: id, label: officialName })),
      ]}
    />
  )
}
