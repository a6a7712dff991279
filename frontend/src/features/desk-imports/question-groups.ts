import type { ImportQuestion } from '@/api/types'
import { keyOf } from './decisions'

/** Answers by the key of their question; an empty text is no answer. */
export type Answers = Record<string, string>

/** Questions of one kind: the same is to be said about all of them, or about many. */
export interface QuestionGroup {
  key: string
  /** What is asked, and the column it is about as the sender calls it. */
  text: string
  heading: string | null
  kind: QuestionKind
  questions: ImportQuestion[]
}

/**
 * How a question is answered: `row` by taking it or leaving it out, `duplicate` by a hazard of the ledger or another one, `choice`
 * by one of its options, `school` by a school of the register, `text` by words.
 */
export type QuestionKind = 'row' | 'duplicate' | 'choice' | 'school' | 'text'

const schoolFields = ['UNIT', 'ORG_CODE', 'ORG_NAME']
const another = 'NEW'

export function kindOf({ field, options, reason }: ImportQuestion): QuestionKind {
  if (!field) return 'row'
  if (options.some(({ value }) => value === another)) return 'duplicate'
  if (options.length > 0) return 'choice'
  return reason === 'unknown-school' && schoolFields.includes(field) ? 'school' : 'text'
}

/** Questions of the same kind about the same column together, in the order of the file. */
export function groupsOf(questions: ImportQuestion[]): QuestionGroup[] {
  const groups = new Map<string, QuestionGroup>()
  for (const question of questions) {
    const { reason, field, text, heading } = question
    const kind = kindOf(question)
    const key = [reason, field ?? '', kind].join(' ')
    const group = groups.get(key)
    if (group) group.questions.push(question)
    else groups.set(key, { key, text, heading: heading ?? null, kind, questions: [question] })
  }
  return [...groups.values()]
}

/** How many rows of the file questions are about. */
export function rowsOf(questions: ImportQuestion[]): number {
  return questions.reduce((sum, { rows }) => sum + rows, 0)
}

/** The options that every one of the questions has: what can be said of all of them at once. */
export function commonOptions(questions: ImportQuestion[]): ImportQuestion['options'] {
  const [first, ...others] = questions
  return (first?.options ?? []).filter(({ value }) =>
    others.every(({ options }) => options.some((option) => option.value === value)),
  )
}

/** The only hazard a row may repeat; with several, somebody has to look. */
export function onlyCandidate({ options }: ImportQuestion): string | undefined {
  const candidates = options.filter(({ value }) => value !== another)
  return candidates.length === 1 ? candidates[0]?.value : undefined
}

/** The same answer for many questions; those it does not fit stay as they are. */
export function answerAll(
  questions: ImportQuestion[],
  means: (question: ImportQuestion) => string | undefined,
): Answers {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const answer = means(question)
      return answer === undefined ? [] : [[keyOf(question), answer]]
    }),
  )
}

/** What is needed to take a change of answers back. */
export function before(answers: Answers, change: Answers): Answers {
  return Object.fromEntries(Object.keys(change).map((key) => [key, answers[key] ?? '']))
}

export function isAnswered(answers: Answers) {
  return (question: ImportQuestion) => Boolean(answers[keyOf(question)]?.trim())
}

/** Questions that tell of these words: in the cell, the school, the row or the hazards they may be. */
export function telling(words: string) {
  const wanted = words.trim().toLowerCase()
  return ({ said, organisation, firstRow, options }: ImportQuestion) =>
    [said, organisation ?? '', firstRow, ...options.map(({ text }) => text)].some((text) =>
      text.toLowerCase().includes(wanted),
    )
}
