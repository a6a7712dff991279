import { describe, expect, it } from 'vitest'
import { fileNameOf } from './files'

describe('the name of a downloaded file', () => {
  it('is the UTF-8 one when both are given', () => {
    const header = `attachment; filename="weekly.xlsx"; filename*=UTF-8''%E6%98%8E%E7%BB%86%E8%A1%A8.xlsx`
    expect(fileNameOf(header)).toBe('明细表.xlsx')
  })

  it('is the plain one otherwise', () => {
    expect(fileNameOf('attachment; filename="weekly.xlsx"')).toBe('weekly.xlsx')
  })

  it('is unknown when nothing or nonsense is said', () => {
    expect(fileNameOf(null)).toBeNull()
    expect(fileNameOf('inline')).toBeNull()
    expect(fileNameOf(`attachment; filename*=UTF-8''%E6%9`)).toBeNull()
  })
})
