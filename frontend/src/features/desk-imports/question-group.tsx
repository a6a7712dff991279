import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportQuestion } from '@/api/types'
import { AnswerControl } from './answer-control'
import { BulkAnswer } from './bulk-answer'
import { keyOf } from './decisions'
import { type Answers, isAnswered, type QuestionGroup, rowsOf, telling } from './question-groups'
import styles from './questions.module.css'

const page = 20
/** From so many on, the questions of a kind can be searched. */
const many = 10

interface QuestionGroupProps {
  group: QuestionGroup
  answers: Answers
  /** `bulk` when one gesture answered several. */
  onAnswer: (change: Answers, bulk: boolean) => void
}

/** Questions of one kind: answered all at once, those that are chosen, or one by one. */
export function QuestionGroupView({ group, answers, onAnswer }: QuestionGroupProps) {
  const { t } = useTranslation(['desk', 'common'])
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [words, setWords] = useState('')
  const [shown, setShown] = useState(page)
  const { questions, kind } = group
  const found = words.trim() ? questions.filter(telling(words)) : questions
  const marked = found.filter((question) => chosen.has(keyOf(question)))
  const meant = marked.length > 0 ? marked : found
  const done = questions.filter(isAnswered(answers)).length
  const several = questions.length > 1
  const choose = (picked: ImportQuestion[], on: boolean) => {
    const next = new Set(chosen)
    for (const question of picked) on ? next.add(keyOf(question)) : next.delete(keyOf(question))
    setChosen(next)
  }
  const title = group.heading
    ? t('desk:imports.inColumn', { column: group.heading, text: group.text })
    : group.text
  return (
    <section className={styles.group} aria-label={title}>
      <div className={styles.head}>
        <h3>{title}</h3>
        {several && (
          <span className={done === questions.length ? styles.done : styles.faint} role="status">
            {t('desk:imports.answeredOf', { done, count: questions.length })}
          </span>
        )}
      </div>
      {several && (
        <div className={styles.bulk}>
          <Checkbox
            checked={marked.length === found.length && found.length > 0}
            indeterminate={marked.length > 0 && marked.length < found.length}
            onChange={(event) => choose(found, event.target.checked)}
          >
            {marked.length > 0
              ? t('desk:imports.forChosen', { count: marked.length, rows: rowsOf(marked) })
              : t('desk:imports.forAll', { count: found.length, rows: rowsOf(found) })}
          </Checkbox>
          <div className={styles.verbs}>
            <BulkAnswer kind={kind} questions={meant} onAnswer={(change) => onAnswer(change, true)} />
          </div>
          {questions.length > many && (
            <Input.Search
              allowClear
              className={styles.find ?? ''}
              aria-label={t('desk:imports.findQuestion')}
              placeholder={t('desk:imports.findQuestion')}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </div>
      )}
      <ul className={styles.list}>
        {found.slice(0, shown).map((question) => (
          <li key={keyOf(question)} className={several ? styles.question : styles.single}>
            {several && (
              <Checkbox
                aria-label={t('desk:imports.chooseQuestion', { said: question.said || question.firstRow })}
                checked={chosen.has(keyOf(question))}
                onChange={(event) => choose([question], event.target.checked)}
              />
            )}
            <Asked question={question} />
            <div className={styles.answer}>
              <AnswerControl
                question={question}
                value={answers[keyOf(question)]}
                onChange={(value) => onAnswer({ [keyOf(question)]: value }, false)}
              />
            </div>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.faint}>{t('desk:list.nothingFound')}</p>}
      {found.length > shown && (
        <Button className={styles.more ?? ''} onClick={() => setShown(shown + 5 * page)}>
          {t('desk:imports.moreQuestions', { count: found.length - shown })}
        </Button>
      )}
    </section>
  )
}

/** What stands in the file, where, and what of the ledger it may be. */
function Asked({ question }: { question: ImportQuestion }) {
  const { t } = useTranslation('desk')
  const { said, organisation, firstRow, rows, options, field } = question
  const where = rows === 1 ? firstRow : t('imports.inRows', { count: rows, row: firstRow })
  return (
    <div className={styles.asked}>
      <span className={said ? styles.said : styles.faint}>{said || t('imports.emptyCell')}</span>
      <span className={styles.faint}>{[organisation, where].filter(Boolean).join(' · ')}</span>
      {field === 'NUMBER' &&
        options
          .filter(({ value }) => value !== 'NEW')
          .map(({ value, text }) => (
            <span key={value} className={styles.candidate}>
              {text}
            </span>
          ))}
    </div>
  )
}
