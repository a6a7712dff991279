import type { Me, Post, SubmissionState } from '@/api/types'

type Step = 'check' | 'seal' | 'submit' | 'accept' | 'return'
type Waiting = 'leader' | 'principal' | 'school' | 'district' | null
type Next = { steps: Step[] } | { waitsFor: Waiting }

/** Who moves a week's table on from each state: a leader checks, a principal seals, the school submits, the district answers. */
const schoolSteps: Partial<Record<SubmissionState, { step: Step; posts: Post[]; waitsFor: Waiting }>> = {
  OPEN: { step: 'check', posts: ['LEADER', 'PRINCIPAL'], waitsFor: 'leader' },
  DRAFT: { step: 'check', posts: ['LEADER', 'PRINCIPAL'], waitsFor: 'leader' },
  RETURNED: { step: 'check', posts: ['LEADER', 'PRINCIPAL'], waitsFor: 'leader' },
  LEADER_CHECKED: { step: 'seal', posts: ['PRINCIPAL'], waitsFor: 'principal' },
  SEALED: { step: 'submit', posts: ['FILLER', 'RESPONSIBLE', 'LEADER', 'PRINCIPAL'], waitsFor: 'school' },
}

/** What this person can do with a table in this state; if nothing, whom it waits for. The service judges again. */
export function nextStep(state: SubmissionState, me: Pick<Me, 'actions' | 'posts'>): Next {
  if (state === 'ACCEPTED') return { waitsFor: null }
  if (state === 'SUBMITTED') {
    return me.actions.includes('submission.review')
      ? { steps: ['accept', 'return'] }
      : { waitsFor: 'district' }
  }
  const next = schoolSteps[state]
  if (!next) return { waitsFor: null }
  if (!me.actions.includes('submission.submit')) return { waitsFor: 'school' }
  return me.posts.some((post) => next.posts.includes(post))
    ? { steps: [next.step] }
    : { waitsFor: next.waitsFor }
}
