import { expect, it } from 'vitest'
import { orderOf, sortOf } from './sort'

it.each([
  ['createdAt', 'ascend', 'createdAt'],
  ['dueDate', 'descend', '-dueDate'],
] as const)('a header %s pressed to %s is sort=%s in the address, and back', (columnKey, order, sort) => {
  expect(sortOf({ columnKey, order })).toBe(sort)
  expect(orderOf(sort, columnKey)).toBe(order)
  expect(orderOf(sort, 'foundAt')).toBeNull()
})

it('no order leaves the address alone', () => {
  expect(sortOf({ columnKey: 'createdAt', order: null })).toBeUndefined()
  expect(orderOf(undefined, 'createdAt')).toBeNull()
})
