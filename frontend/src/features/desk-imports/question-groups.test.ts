import { expect, test } from 'vitest'
import type { ImportQuestion } from '@/api/types'
import { keyOf } from './decisions'
import {
  answerAll,
  before,
  commonOptions,
  groupsOf,
  kindOf,
  onlyCandidate,
  rowsOf,
  telling,
} from './question-groups'

const another = { value: 'NEW', text: '另一处隐患，新建' }
const known = (number: string) => ({ value: number, text: `${number} 教学楼 灭火器失压` })

function duplicate(row: number, ...numbers: string[]): ImportQuestion {
  return {
    reason: 'possible-duplicate-in-ledger',
    text: '可能与台账中已有的隐患重复',
    field: 'NUMBER',
    heading: null,
    said: '灭火器失压',
    organisation: '实验小学',
    rows: 1,
    firstRow: `csv!${row}`,
    perRow: true,
    options: [...numbers.map(known), another],
  }
}

const school: ImportQuestion = {
  ...duplicate(9),
  reason: 'unknown-school',
  field: 'ORG_NAME',
  heading: '学校',
  said: '希望小学',
  organisation: null,
  rows: 60,
  perRow: false,
  options: [],
}

test('the same question about many rows is one group, whatever hazards each may be', () => {
  const questions = [duplicate(2, 'A-1'), school, duplicate(3, 'A-2', 'A-3')]

  const groups = groupsOf(questions)

  expect(groups.map(({ kind, questions }) => [kind, questions.length])).toEqual([
    ['duplicate', 2],
    ['school', 1],
  ])
  expect(rowsOf(questions)).toBe(62)
})

test('one gesture answers those it fits and leaves the others open', () => {
  const sole = duplicate(2, 'A-1')
  const several = duplicate(3, 'A-2', 'A-3')

  expect(answerAll([sole, several], () => 'NEW')).toEqual({ [keyOf(sole)]: 'NEW', [keyOf(several)]: 'NEW' })
  expect(answerAll([sole, several], onlyCandidate)).toEqual({ [keyOf(sole)]: 'A-1' })
})

test('taking a gesture back restores what was answered before it', () => {
  const change = { a: 'NEW', b: 'NEW' }

  expect(before({ a: 'A-1' }, change)).toEqual({ a: 'A-1', b: '' })
})

test('only what fits every question is offered for all of them', () => {
  expect(commonOptions([duplicate(2, 'A-1', 'A-2'), duplicate(3, 'A-2')])).toEqual([known('A-2'), another])
})

test('questions are found by what stands in them', () => {
  const questions = [duplicate(2, 'A-1'), school]

  expect(questions.filter(telling('希望'))).toEqual([school])
  expect(questions.filter(telling('a-1'))).toEqual([questions[0]])
})

test('a row is taken or left out, and any other text is free', () => {
  expect(kindOf({ ...school, field: null })).toBe('row')
  expect(kindOf({ ...school, reason: 'bad-date', field: 'DUE_DATE' })).toBe('text')
  expect(kindOf({ ...school, reason: 'ambiguous-school', options: [known('QH001')] })).toBe('choice')
})
