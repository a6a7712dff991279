import { configure, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Import } from '@/api/types'
import desk from '@/i18n/locales/zh-CN/desk'
import { filler } from '@/testing/sample'
import { open, type Service } from '@/testing/screen'

const dryRun = {
  id: 'i1',
  kind: 'import',
  state: 'DONE',
  done: 2,
  total: 2,
  message: null,
  fileName: '清单.csv',
  mode: 'dry-run',
  onError: 'accept-valid',
  counters: { rows: 2, created: 1, needsDecision: 1, updated: 0, unchanged: 0, skipped: 0, rejected: 0 },
  basedOn: null,
  confirms: null,
  confirmedBy: null,
  result: { warnings: [] },
} as unknown as Import

const severity = {
  reason: 'unclear-severity',
  text: '隐患等级无法对应',
  field: 'DUE_DATE',
  heading: '整改期限',
  said: '暑假前',
  organisation: null,
  rows: 3,
  firstRow: 'csv!2',
  perRow: false,
  options: [],
}

const service = (job: Import, more: Service = {}): Service => ({
  'GET /me': { body: { ...filler, actions: ['import.run', 'dashboard.view'] } },
  'GET /imports/i1': { body: job },
  'GET /imports/i2': { body: { ...job, id: 'i2', mode: 'commit' } },
  'GET /imports/i1/rows': { body: { items: [], nextCursor: null } },
  'GET /imports/i2/rows': { body: { items: [], nextCursor: null } },
  'GET /imports/i1/questions': { body: { questions: [severity], more: 0, unknownHeadings: [], fields: [] } },
  'GET /imports/i2/questions': { body: { questions: [], more: 0, unknownHeadings: [], fields: [] } },
  ...more,
})

// the desk's words are loaded with the desk, which a test has no need to wait for
beforeAll(() => {
  configure({ asyncUtilTimeout: 8_000 })
  i18next.addResourceBundle('zh-CN', 'desk', desk)
})

describe('an import that has ended', () => {
  it('asks what only the sender knows and sends the answer', async () => {
    const sent: unknown[] = []
    const { history } = await open(
      '/desk/imports?id=i1',
      service(dryRun, {
        'POST /imports/i1/decisions': async (request) => {
          sent.push(await request.json())
          return { status: 202, body: { id: 'i2' } }
        },
      }),
    )
    await userEvent.type(await screen.findByLabelText(/暑假前/), '2026-06-30')
    await userEvent.click(screen.getByRole('button', { name: '提交答复并重新试运行' }))

    expect(await screen.findByText('正式导入', { selector: 'span' })).toBeInTheDocument()
    expect(history.location.search).toContain('i2')
    expect(sent).toEqual([
      {
        answers: [{ field: 'DUE_DATE', said: '暑假前', means: '2026-06-30', row: null }],
        skip: [],
        take: [],
        headings: {},
        remember: true,
      },
    ])
  })

  it('carries the dry run out on what the service has kept', async () => {
    const sent: unknown[] = []
    const { history } = await open(
      '/desk/imports?id=i1',
      service(dryRun, {
        'POST /imports/i1/commit': async (request) => {
          sent.push(await request.json())
          return { status: 202, body: { id: 'i2' } }
        },
      }),
    )
    await userEvent.click(await screen.findByRole('button', { name: '正式导入' }))

    await screen.findByText('正式导入', { selector: 'span' })
    expect(sent).toEqual([{ onError: 'accept-valid' }])
    expect(history.location.search).toContain('i2')
  })

  it('goes on after an interruption', async () => {
    let resumed = false
    await open(
      '/desk/imports?id=i1',
      service({ ...dryRun, mode: 'commit', state: 'FAILED', message: '任务中断' } as Import, {
        'POST /imports/i1/resume': () => {
          resumed = true
          return { status: 202, body: { id: 'i1' } }
        },
      }),
    )
    await userEvent.click(await screen.findByRole('button', { name: '继续导入' }))

    expect(resumed).toBe(true)
  })
})
