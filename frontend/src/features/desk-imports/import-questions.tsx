import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { decideImport, importQuestionsQuery } from '@/api/imports'
import type { ImportOpenPoints, ImportQuestion } from '@/api/types'
import { Labelled } from '@/features/desk-kit/labelled'
import { Section, Sheet } from '@/features/desk-kit/page'
import { ProblemNote } from '@/features/desk-kit/problem-note'
import { decisionsOf, keyOf } from './decisions'
import styles from './imports.module.css'

interface ImportQuestionsProps {
  id: string
  onAnswered: (id: string) => void
}

/** What only the sender knows, asked once however many rows raise it; the answers are judged by a new dry run. */
export function ImportQuestions({ id, onAnswered }: ImportQuestionsProps) {
  const open = useQuery(importQuestionsQuery(id))
  const asked = open.data && open.data.questions.length + open.data.unknownHeadings.length > 0
  return asked ? <Questions id={id} open={open.data} onAnswered={onAnswered} /> : null
}

function Questions({ id, open, onAnswered }: ImportQuestionsProps & { open: ImportOpenPoints }) {
  const { t } = useTranslation('desk')
  const queryClient = useQueryClient()
  const [answers, setAnswers] = useState<Record<string, string>>({})
  const [headings, setHeadings] = useState<Record<string, string>>({})
  const [remember, setRemember] = useState(true)
  const decide = useMutation({
    mutationFn: () => decideImport(id, decisionsOf(open, answers, headings, remember)),
    onSuccess: (job) => {
      void queryClient.invalidateQueries({ queryKey: ['imports'] })
      onAnswered(job.id)
    },
  })
  const given = Object.values({ ...answers, ...headings }).some(Boolean)
  return (
    <Sheet>
      <Section title={t('imports.questions')}>
        <p>{t('imports.questionsAbout')}</p>
        <div className={styles.questions}>
          {open.unknownHeadings.map((heading) => (
            <Labelled key={heading} label={t('imports.unknownHeading', { heading })}>
              <Select
                allowClear
                value={headings[heading]}
                placeholder={t('imports.leaveOut')}
                options={open.fields.map(({ value, text }) => ({ value, label: text }))}
                onChange={(field: string) => setHeadings({ ...headings, [heading]: field })}
              />
            </Labelled>
          ))}
          {open.questions.map((question) => (
            <Question
              key={keyOf(question)}
              question={question}
              value={answers[keyOf(question)]}
              onChange={(value) => setAnswers({ ...answers, [keyOf(question)]: value })}
            />
          ))}
        </div>
        <Checkbox checked={remember} onChange={(event) => setRemember(event.target.checked)}>
          {t('imports.remember')}
        </Checkbox>
        <ProblemNote error={decide.error} />
        <Button
          type="primary"
          className={styles.answer}
          disabled={!given}
          loading={decide.isPending}
          onClick={() => decide.mutate()}
        >
          {t('imports.answer')}
        </Button>
      </Section>
    </Sheet>
  )
}

interface QuestionProps {
  question: ImportQuestion
  value: string | undefined
  onChange: (value: string) => void
}

function Question({ question, value, onChange }: QuestionProps) {
  const { t } = useTranslation('desk')
  const where = question.perRow
    ? question.firstRow
    : t('imports.inRows', { count: question.rows, row: question.firstRow })
  const label = [question.said && `「${question.said}」`, question.text, where].filter(Boolean).join(' · ')
  const options = question.field
    ? question.options.map((option) => ({ value: option.value, label: option.text }))
    : [
        { value: 'skip', label: t('imports.skipRow') },
        { value: 'take', label: t('imports.takeRow') },
      ]
  return (
    <Labelled label={label}>
      {options.length > 0 ? (
        <Select
          allowClear
          value={value}
          options={options}
          onChange={onChange}
          popupMatchSelectWidth={false}
        />
      ) : (
        <Input value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Labelled>
  )
}
