import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { organisationsNamedQuery } from '@/api/organisations'
import { useSettled } from '@/shared/use-settled'

interface SchoolAnswerProps {
  label: string
  /** Code of the school. */
  value: string | undefined
  onChange: (code: string) => void
  placeholder?: string
}

/** Which school of the register is meant, known to the answer by its code. */
export function SchoolAnswer({ label, value, onChange, placeholder }: SchoolAnswerProps) {
  const { t } = useTranslation('desk')
  const [text, setText] = useState('')
  const [looking, setLooking] = useState(false)
  const settled = useSettled(text || (looking ? '' : (value ?? '')), 300)
  const found = useQuery({
    ...organisationsNamedQuery(settled, true),
    enabled: looking || Boolean(value),
    placeholderData: (previous) => previous,
  })
  const options = (found.data ?? []).map(({ code, officialName }) => ({ value: code, label: officialName }))
  return (
    <Select
      allowClear
      aria-label={label}
      placeholder={placeholder ?? t('imports.whichSchool')}
      showSearch={{ filterOption: false, onSearch: setText }}
      value={value || undefined}
      options={options}
      loading={found.isFetching}
      onOpenChange={setLooking}
      onChange={(next?: string) => onChange(next ?? '')}
      popupMatchSelectWidth={false}
      notFoundContent={found.isFetching ? null : t('list.nothingFound')}
    />
  )
}
