import { Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ImportQuestion } from '@/api/types'
import { kindOf } from './question-groups'
import { SchoolAnswer } from './school-answer'

interface AnswerControlProps {
  question: ImportQuestion
  value: string | undefined
  onChange: (value: string) => void
}

/** The answer to one question, by what can be answered. */
export function AnswerControl({ question, value, onChange }: AnswerControlProps) {
  const { t } = useTranslation('desk')
  const kind = kindOf(question)
  const label = t('imports.answerTo', { said: question.said || question.firstRow, row: question.firstRow })
  if (kind === 'school') return <SchoolAnswer label={label} value={value} onChange={onChange} />
  if (kind === 'text') {
    return <Input aria-label={label} value={value ?? ''} onChange={(event) => onChange(event.target.value)} />
  }
  const options =
    kind === 'row'
      ? [
          { value: 'skip', label: t('imports.skipRow') },
          { value: 'take', label: t('imports.takeRow') },
        ]
      : question.options.map((option) => ({ value: option.value, label: option.text }))
  return (
    <Select
      allowClear
      aria-label={label}
      placeholder={t('imports.open')}
      value={value || undefined}
      options={options}
      onChange={(next?: string) => onChange(next ?? '')}
      popupMatchSelectWidth={false}
    />
  )
}
