import type { DecideImport, ImportOpenPoints, ImportQuestion } from '@/api/types'

/** What tells one question from the others of its import. */
export function keyOf({ reason, field, said, firstRow, perRow }: ImportQuestion): string {
  return [reason, field ?? '', said, perRow ? firstRow : ''].join(' ')
}

/** The request for what was answered; questions left open stay open. */
export function decisionsOf(
  { questions }: ImportOpenPoints,
  answers: Record<string, string>,
  headings: Record<string, string>,
  remember: boolean,
): DecideImport {
  const answered = questions.flatMap((question) => {
    const means = answers[keyOf(question)]?.trim()
    return means ? [{ question, means }] : []
  })
  const rows = (verb: string) =>
    answered
      .filter(({ question, means }) => !question.field && means === verb)
      .map(({ question }) => question.firstRow)
  return {
    answers: answered.flatMap(({ question: { field, said, perRow, firstRow }, means }) =>
      field ? [{ field, said, means, row: perRow ? firstRow : null }] : [],
    ),
    skip: rows('skip'),
    take: rows('take'),
    headings: Object.fromEntries(Object.entries(headings).filter(([, field]) => field)),
    remember,
  }
}
