import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { organisationQuery, organisationsNamedQuery } from '@/api/organisations'
import { useSettled } from '@/shared/use-settled'

interface OrganisationSelectProps {
  id?: string
  value?: string
  onChange?: (organisation: string | undefined) => void
  allowClear?: boolean
  /** Only schools, not the offices above them. */
  schoolsOnly?: boolean
  placeholder?: string
}

/** Finds an organisation by name or code on the server; one that a link brought only by its id is shown by name too. */
export function OrganisationSelect(props: OrganisationSelectProps) {
  const { id, value, onChange, allowClear, schoolsOnly = false, placeholder } = props
  const { t } = useTranslation('desk')
  const [text, setText] = useState('')
  const settled = useSettled(text, 300)
  const found = useQuery({
    ...organisationsNamedQuery(settled, schoolsOnly),
    placeholderData: (previous) => previous,
  })
  const chosen = useQuery({ ...organisationQuery(value ?? ''), enabled: value !== undefined })
  const options = (found.data ?? []).map((each) => ({ value: each.id, label: each.officialName }))
  if (value && chosen.data && !options.some((option) => option.value === value)) {
    options.unshift({ value, label: chosen.data.data.officialName })
  }
  return (
    <Select
      id={id}
      showSearch={{ filterOption: false, onSearch: setText }}
      allowClear={allowClear}
      placeholder={placeholder ?? t('list.findOrganisation')}
      // An id without its name yet is not shown: a person should never read one.
      value={options.some((option) => option.value === value) ? value : undefined}
      onChange={(next?: string) => onChange?.(next)}
      options={options}
      loading={found.isFetching}
      popupMatchSelectWidth={320}
      notFoundContent={found.isFetching ? null : t('list.nothingFound')}
    />
  )
}
