import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { filler, toSign } from '@/testing/sample'
import { open, type Service } from '@/testing/screen'

const inspector = { ...filler, id: 'p7', roles: ['INSPECTOR'], actions: ['hazard.verify'] }
const lookback = {
  id: 'l1',
  hazardId: 'h1',
  hazardNumber: 'QH0012-2026-000101',
  school: toSign.school,
  category: 'F03',
  severity: 'GENERAL',
  description: '三楼东侧疏散门上锁',
  place: '教学楼 · 三楼东侧',
  closedAt: '2026-11-19T02:12:00Z',
  drawnAt: '2026-11-19T02:13:00Z',
  state: 'OPEN',
  result: null,
  version: 3,
}
const kept = {
  ...lookback,
  state: 'CONFIRMED',
  version: 4,
  result: {
    outcome: 'CONFIRMED',
    by: { id: 'p7', name: '郑督查' },
    at: '2026-11-20T02:12:00Z',
    note: '门能推开',
    photoIds: ['f1'],
  },
}
const service: Service = {
  'GET /me': { body: { ...inspector, serverTime: new Date().toISOString() } },
  'GET /lookbacks': { body: { items: [lookback], nextCursor: null, total: { value: 1, exact: true } } },
  'GET /lookbacks/l1': { body: lookback },
  'GET /hazards/h1': { body: { ...toSign, state: 'CLOSED' }, etag: '"v9"' },
}

/** What somebody took and typed before, as the phone keeps it. */
const draft = (values: object) =>
  localStorage.setItem('hazard-ledger.draft.p7.l1.LOOK_BACK', JSON.stringify({ at: Date.now(), values }))

describe('a look-back on the phone', () => {
  it('is opened from the list of those that wait', async () => {
    await open('/lookbacks', service)
    await userEvent.click(await screen.findByRole('link', { name: /三楼东侧疏散门上锁/ }))
    // the screen behind the link is loaded only now, which takes its time on a busy machine
    expect(await screen.findByText('QH0012-2026-000101', {}, { timeout: 10_000 })).toBeInTheDocument()
  })

  it('says when nothing waits', async () => {
    await open('/lookbacks', { ...service, 'GET /lookbacks': { body: { items: [], nextCursor: null } } })
    expect(await screen.findByText('目前没有待回访的隐患')).toBeInTheDocument()
  })

  it('asks for a photo, a result and what was found; each error goes with its own answer', async () => {
    await open('/lookbacks/l1', service)
    await userEvent.click(await screen.findByRole('button', { name: '提交回访结果' }))
    const summary = await screen.findByRole('alert')
    for (const missing of ['请拍摄现场照片', '请选择回访结果', '请写明现场情况'])
      expect(summary).toHaveTextContent(missing)
    await userEvent.type(screen.getByLabelText('现场情况'), '门')
    expect(summary).not.toHaveTextContent('请写明现场情况')
    expect(summary).toHaveTextContent('请选择回访结果')
  })

  it('reports the version that was shown, and goes back to what still waits', async () => {
    draft({ photoIds: ['f1'], outcome: 'CONFIRMED', note: '门能推开' })
    let reported: { body: unknown; ifMatch: string | null } | undefined
    await open('/lookbacks/l1', {
      ...service,
      'POST /lookbacks/l1/result': async (request) => {
        reported = { body: await request.json(), ifMatch: request.headers.get('If-Match') }
        return { body: kept }
      },
    })
    await userEvent.click(await screen.findByRole('button', { name: '提交回访结果' }))
    expect(await screen.findByText('回访结果已登记：整改有效')).toBeInTheDocument()
    expect(reported).toEqual({
      body: { outcome: 'CONFIRMED', note: '门能推开', photoIds: ['f1'] },
      ifMatch: '"v3"',
    })
  })

  it('shows what a colleague reported meanwhile', async () => {
    draft({ photoIds: ['f1'], outcome: 'REOPENED', note: '门锁着' })
    let answered = false
    await open('/lookbacks/l1', {
      ...service,
      'GET /lookbacks/l1': () => ({ body: answered ? kept : lookback }),
      'POST /lookbacks/l1/result': () => {
        answered = true
        return { status: 412, body: { status: 412 } }
      },
    })
    await userEvent.click(await screen.findByRole('button', { name: '提交回访结果' }))
    expect(await screen.findByText('已回访：整改有效。')).toBeInTheDocument()
    await waitFor(() => expect(screen.getByText('郑督查')).toBeInTheDocument())
  })

  it('is nothing for a school', async () => {
    await open('/lookbacks/l1', {
      ...service,
      'GET /me': { body: { ...filler, serverTime: new Date().toISOString() } },
    })
    expect(await screen.findByText(/没有权限/)).toBeInTheDocument()
  })
})
