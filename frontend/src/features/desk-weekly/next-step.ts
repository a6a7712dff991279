import type { Me, Post, SubmissionState } from '@/api/types'

type SchoolStepName = 'fill' | 'check' | 'seal' | 'submit'
type Step = SchoolStepName | 'accept' | 'return'
type Waiting = 'filler' | 'leader' | 'principal' | 'school' | 'district' | null
type Next = { steps: Step[] } | { waitsFor: Waiting }

interface SchoolStep {
  step: SchoolStepName
  posts: Post[]
  waitsFor: Waiting
}

const fill: SchoolStep = { step: 'fill', posts: ['FILLER'], waitsFor: 'filler' }
const check: SchoolStep = { step: 'check', posts: ['LEADER', 'PRINCIPAL'], waitsFor: 'leader' }
const seal: SchoolStep = { step: 'seal', posts: ['PRINCIPAL'], waitsFor: 'principal' }
const submit: SchoolStep = { step: 'submit', posts: ['FILLER', 'LEADER', 'PRINCIPAL'], waitsFor: 'school' }

/** Who moves a week's table on: a filler stands by it, a leader checks, a principal seals, the school submits. */
const schoolSteps: Partial<Record<SubmissionState, SchoolStep[]>> = {
  OPEN: [fill, check],
  DRAFT: [check],
  RETURNED: [fill, check],
  LEADER_CHECKED: [seal],
  SEALED: [submit],
}

/** What this person can do with a table in this state; if nothing, whom it waits for. The service judges again. */
export function nextStep(state: SubmissionState, me: Pick<Me, 'actions' | 'posts'>): Next {
  if (state === 'SUBMITTED') {
    return me.actions.includes('submission.review')
      ? { steps: ['accept', 'return'] }
      : { waitsFor: 'district' }
  }
  const next = schoolSteps[state] ?? []
  if (next.length === 0) return { waitsFor: null }
  if (!me.actions.includes('submission.submit')) return { waitsFor: 'school' }
  const mine = next.filter(({ posts }) => me.posts.some((post) => posts.includes(post)))
  return mine.length > 0 ? { steps: mine.map(({ step }) => step) } : { waitsFor: next[0]?.waitsFor ?? null }
}
