import { describe, expect, it } from 'vitest'
import type { Me, SubmissionState } from '@/api/types'
import { nextStep } from './next-step'

const filler: Pick<Me, 'actions' | 'posts'> = { actions: ['submission.submit'], posts: ['FILLER'] }
const leader: typeof filler = { actions: ['submission.submit'], posts: ['LEADER'] }
const principal: typeof filler = { actions: ['submission.submit'], posts: ['PRINCIPAL'] }
const district: typeof filler = { actions: ['submission.review'], posts: ['STAFF'] }

describe('the next step of a week', () => {
  it.each<[SubmissionState, typeof filler, ReturnType<typeof nextStep>]>([
    ['OPEN', filler, { steps: ['fill'] }],
    ['OPEN', principal, { steps: ['check'] }],
    ['OPEN', { ...filler, posts: ['RESPONSIBLE'] }, { waitsFor: 'filler' }],
    ['DRAFT', filler, { waitsFor: 'leader' }],
    ['OPEN', leader, { steps: ['check'] }],
    ['RETURNED', leader, { steps: ['check'] }],
    ['LEADER_CHECKED', leader, { waitsFor: 'principal' }],
    ['LEADER_CHECKED', principal, { steps: ['seal'] }],
    ['SEALED', filler, { steps: ['submit'] }],
    ['SEALED', district, { waitsFor: 'school' }],
    ['SUBMITTED', filler, { waitsFor: 'district' }],
    ['SUBMITTED', district, { steps: ['accept', 'return'] }],
    ['ACCEPTED', district, { waitsFor: null }],
  ])('from %s', (state, person, expected) => {
    expect(nextStep(state, person)).toEqual(expected)
  })
})
