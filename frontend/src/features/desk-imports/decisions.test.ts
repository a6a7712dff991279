import { expect, test } from 'vitest'
import type { ImportOpenPoints, ImportQuestion } from '@/api/types'
import { decisionsOf, keyOf } from './decisions'

const severity: ImportQuestion = {
  reason: 'unclear-severity',
  text: '隐患等级无法对应',
  field: 'SEVERITY',
  heading: '隐患等级',
  said: '较大',
  organisation: null,
  rows: 3,
  firstRow: 'csv!2',
  perRow: false,
  options: [{ value: 'MAJOR', text: '重大' }],
}
const empty: ImportQuestion = {
  ...severity,
  reason: 'empty-problems',
  field: 'PROBLEMS',
  said: '',
  perRow: true,
}
const twice: ImportQuestion = {
  ...severity,
  reason: 'conflicting-duplicate',
  field: null,
  firstRow: 'csv!7',
  perRow: true,
}
const open: ImportOpenPoints = {
  questions: [severity, empty, twice],
  more: 0,
  unknownHeadings: ['说明'],
  fields: [],
}

test('an answer for all rows names none, one for an empty cell names its row', () => {
  const answers = { [keyOf(severity)]: 'MAJOR', [keyOf(empty)]: ' 无 ', [keyOf(twice)]: 'skip' }

  expect(decisionsOf(open, answers, { 说明: 'DESCRIPTION' }, true)).toEqual({
    answers: [
      { field: 'SEVERITY', said: '较大', means: 'MAJOR', row: null },
      { field: 'PROBLEMS', said: '', means: '无', row: 'csv!2' },
    ],
    skip: ['csv!7'],
    take: [],
    headings: { 说明: 'DESCRIPTION' },
    remember: true,
  })
})

test('what is left open is not sent', () => {
  expect(decisionsOf(open, { [keyOf(severity)]: '' }, { 说明: '' }, false)).toEqual({
    answers: [],
    skip: [],
    take: [],
    headings: {},
    remember: false,
  })
})
