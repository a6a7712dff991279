import { describe, expect, it } from 'vitest'
import { exportPath, isFiltered, parseHazardSearch } from './search'

describe('the address of the hazard table', () => {
  it('keeps what the table knows and drops the rest', () => {
    const search = parseHazardSearch({
      state: 'LISTED,GRADED',
      overdue: true,
      id: 'h1',
      page: 3,
      supervised: 'yes',
    })
    expect(search).toEqual({ state: 'LISTED,GRADED', overdue: true, id: 'h1' })
  })

  it('takes a searched number as text', () => {
    expect(parseHazardSearch({ q: 110 })).toEqual({ q: '110' })
  })

  it('counts neither the opened hazard nor the order as a filter', () => {
    expect(isFiltered({ id: 'h1', sort: '-dueDate' })).toBe(false)
    expect(isFiltered({ overdue: true })).toBe(true)
  })

  it('exports the filter and the order, but not the opened hazard', () => {
    expect(exportPath('csv', { school: 's1', overdue: true, sort: 'number', id: 'h1' })).toBe(
      '/api/v1/exports/hazards?format=csv&school=s1&overdue=true&sort=number',
    )
  })
})
