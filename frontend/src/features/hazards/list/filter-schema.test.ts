import { describe, expect, it } from 'vitest'
import { isFiltered, readFilter } from './filter-schema'

describe('the filters in an address', () => {
  it('are read as the contract names them, numbers as text', () => {
    expect(readFilter({ state: 'LISTED', overdue: true, mine: 'due', q: 302 })).toEqual({
      state: 'LISTED',
      overdue: true,
      mine: 'due',
      q: '302',
    })
  })

  it('are left out when nobody knows them', () => {
    expect(readFilter({ colour: 'red', overdue: 'yes', mine: 'all', state: ['x'] })).toEqual({})
  })

  it('do not count sorting as filtering', () => {
    expect(isFiltered({ sort: 'dueDate' })).toBe(false)
    expect(isFiltered({ q: '门' })).toBe(true)
  })
})
