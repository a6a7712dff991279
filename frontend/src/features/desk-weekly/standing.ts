import type { Submission } from '@/api/types'

/** How a school stands this week, as a district looks at it. */
export const groups = ['missing', 'waiting', 'returned', 'accepted'] as const
export type Group = (typeof groups)[number]

export function groupOf({ state }: Pick<Submission, 'state'>): Group {
  if (state === 'ACCEPTED') return 'accepted'
  if (state === 'SUBMITTED') return 'waiting'
  return state === 'RETURNED' ? 'returned' : 'missing'
}

/** The cut-off has passed and nothing has been submitted. */
export function isMissed(submission: Submission, now: Date): boolean {
  return groupOf(submission) === 'missing' && Date.parse(submission.period.closesAt) < now.getTime()
}

export function countByGroup(submissions: Submission[]): Record<Group, number> {
  const counts = { missing: 0, waiting: 0, returned: 0, accepted: 0 }
  for (const submission of submissions) counts[groupOf(submission)]++
  return counts
}
