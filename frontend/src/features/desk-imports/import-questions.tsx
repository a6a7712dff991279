import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Checkbox, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { decideImport, importQuestionsQuery } from '@/api/imports'
import type { ImportOpenPoints } from '@/api/types'
import { Labelled } from '@/features/desk-kit/labelled'
import { Section, Sheet } from '@/features/desk-kit/page'
import { ProblemNote } from '@/features/desk-kit/problem-note'
import { decisionsOf } from './decisions'
import { QuestionGroupView } from './question-group'
import { type Answers, before, groupsOf, isAnswered, rowsOf } from './question-groups'
import styles from './questions.module.css'

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
  const [answers, setAnswers] = useState<Answers>({})
  const [undo, setUndo] = useState<Answers[]>([])
  const [headings, setHeadings] = useState<Answers>({})
  const [remember, setRemember] = useState(true)
  const decide = useMutation({
    mutationFn: () => decideImport(id, decisionsOf(open, answers, headings, remember)),
    onSuccess: (job) => {
      void queryClient.invalidateQueries({ queryKey: ['imports'] })
      onAnswered(job.id)
    },
  })
  const answered = open.questions.filter(isAnswered(answers))
  const given = answered.length > 0 || Object.values(headings).some(Boolean)
  return (
    <Sheet>
      <Section title={t('imports.questions')}>
        <p>{t('imports.questionsAbout')}</p>
        {open.unknownHeadings.length > 0 && (
          <div className={styles.headings}>
            {open.unknownHeadings.map((heading) => (
              <Labelled key={heading} label={t('imports.unknownHeading', { heading })}>
                <Select
                  allowClear
                  value={headings[heading] || undefined}
                  placeholder={t('imports.leaveOut')}
                  options={open.fields.map(({ value, text }) => ({ value, label: text }))}
                  onChange={(field?: string) => setHeadings({ ...headings, [heading]: field ?? '' })}
                />
              </Labelled>
            ))}
          </div>
        )}
        {groupsOf(open.questions).map((group) => (
          <QuestionGroupView
            key={group.key}
            group={group}
            answers={answers}
            onAnswer={(change, bulk) => {
              if (bulk) setUndo([...undo, before(answers, change)])
              setAnswers({ ...answers, ...change })
            }}
          />
        ))}
        {open.more > 0 && <p>{t('imports.questionsBehind', { count: open.more })}</p>}
        <ProblemNote error={decide.error} />
        <div className={styles.send}>
          <span className={styles.told} role="status">
            {open.questions.length > 0 &&
              t('imports.answeredRows', {
                done: answered.length,
                count: open.questions.length,
                rows: rowsOf(answered),
              })}
          </span>
          <Checkbox checked={remember} onChange={(event) => setRemember(event.target.checked)}>
            {t('imports.remember')}
          </Checkbox>
          <Button
            disabled={undo.length === 0}
            onClick={() => {
              setAnswers({ ...answers, ...undo.at(-1) })
              setUndo(undo.slice(0, -1))
            }}
          >
            {t('imports.undo')}
          </Button>
          <Button type="primary" disabled={!given} loading={decide.isPending} onClick={() => decide.mutate()}>
            {t('imports.answer')}
          </Button>
        </div>
      </Section>
    </Sheet>
  )
}
