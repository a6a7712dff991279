import { Button, Input, Select, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportQuestion } from '@/api/types'
import { type Answers, answerAll, commonOptions, onlyCandidate, type QuestionKind } from './question-groups'
import { SchoolAnswer } from './school-answer'

interface BulkAnswerProps {
  kind: QuestionKind
  questions: ImportQuestion[]
  onAnswer: (change: Answers) => void
}

/** One answer for many questions, by what can be said of all of them. */
export function BulkAnswer({ kind, questions, onAnswer }: BulkAnswerProps) {
  const { t } = useTranslation('desk')
  const all = (means: string) => onAnswer(answerAll(questions, () => means))
  if (kind === 'text') return <BulkText onAnswer={all} />
  if (kind === 'school') {
    return (
      <SchoolAnswer
        label={t('imports.allSchool')}
        placeholder={t('imports.allSchool')}
        value={undefined}
        onChange={all}
      />
    )
  }
  if (kind === 'row') {
    return (
      <>
        <Button onClick={() => all('take')}>{t('imports.allTake')}</Button>
        <Button onClick={() => all('skip')}>{t('imports.allSkip')}</Button>
      </>
    )
  }
  if (kind === 'duplicate') {
    const sole = questions.filter((question) => onlyCandidate(question) !== undefined)
    return (
      <>
        <Button onClick={() => all('NEW')}>{t('imports.allNew')}</Button>
        <Button
          disabled={sole.length === 0}
          onClick={() => onAnswer(answerAll(questions, onlyCandidate))}
          title={sole.length < questions.length ? t('imports.severalCandidates') : undefined}
        >
          {sole.length < questions.length
            ? t('imports.soleSame', { count: sole.length })
            : t('imports.allSame')}
        </Button>
      </>
    )
  }
  const options = commonOptions(questions)
  return (
    <Select
      aria-label={t('imports.allChoice')}
      placeholder={t('imports.allChoice')}
      disabled={options.length === 0}
      value={null}
      options={options.map(({ value, text }) => ({ value, label: text }))}
      onChange={(means: string | null) => means && all(means)}
      popupMatchSelectWidth={false}
    />
  )
}

function BulkText({ onAnswer }: { onAnswer: (means: string) => void }) {
  const { t } = useTranslation('desk')
  const [text, setText] = useState('')
  return (
    <Space.Compact>
      <Input
        aria-label={t('imports.allText')}
        placeholder={t('imports.allText')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button disabled={!text.trim()} onClick={() => onAnswer(text.trim())}>
        {t('imports.fillIn')}
      </Button>
    </Space.Compact>
  )
}
