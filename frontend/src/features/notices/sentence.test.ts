import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import type { Notice } from '@/api/types'
import { sentence } from './sentence'

/** Every kind there is: one that the contract adds does not compile until it has its sentence. */
const kinds: Record<Notice['kind'], true> = {
  REOPENED: true,
  SENT_BACK: true,
  EXTENSION_DECIDED: true,
  REJECTION_DECIDED: true,
  REOPENING_DECIDED: true,
  SUPERVISION_DECIDED: true,
  MAJOR_REPORTED: true,
  MAJOR_RECEIPT_OVERDUE: true,
  SUPERVISED: true,
  MAJORS_IMPORTED: true,
  USE_PROPOSED: true,
  USE_REFUSED: true,
  USE_CHANGED: true,
  SUBMISSION_RETURNED: true,
}

const about = {
  id: 'n1',
  at: '2026-11-21T08:00:00Z',
  readAt: null,
  school: { id: 's1', code: 'JZQH002', name: '实验小学' },
  hazard: { id: 'h1', number: 'QH-1', description: '出口上锁' },
  submission: { id: 'w1', period: '2026-W47' },
  building: { id: 'b1', name: '教学楼', useState: 'SUSPENDED' as const },
  amount: 12,
  byName: '沈佳音',
  sendBackReason: null,
  reason: null,
  dueDate: null,
}

function what(kind: Notice['kind']): RegExp {
  if (kind === 'SUBMISSION_RETURNED') return /2026-W47/
  if (kind === 'MAJORS_IMPORTED') return /12 条重大隐患/
  return kind.startsWith('USE_') ? /教学楼.*停用/ : /QH-1/
}

describe.each(Object.keys(kinds) as Notice['kind'][])('a notice of %s', (kind) => {
  it.each([true, false])('is a whole sentence with who and what (approved: %s)', (approved) => {
    const text = sentence({ ...about, kind, approved }, i18next.getFixedT('zh-CN', ['notices', 'common']))
    // what nobody did in time has no name
    if (kind !== 'MAJOR_RECEIPT_OVERDUE') expect(text).toMatch(/沈佳音/)
    expect(text).toMatch(what(kind))
    expect(text).toMatch(/。$/)
  })
})
