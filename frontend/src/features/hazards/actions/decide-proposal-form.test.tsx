import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { categories, filler, toSign } from '@/testing/sample'
import { open, type Service } from '@/testing/screen'

const leader = { ...filler, id: 'p3', name: '陈立华', posts: ['LEADER'] }
const closed = {
  ...toSign,
  state: 'CLOSED',
  allowedActions: ['REOPEN', 'DECIDE_REOPENING'],
  proposals: [
    {
      id: 'q1',
      kind: 'REOPENING',
      reason: '压力表又在红区',
      photoIds: [],
      by: { id: 'p1', name: '赵亦凡' },
      at: '2026-11-21T01:00:00Z',
      outcome: null,
      decidedBy: null,
      decidedAt: null,
      note: null,
    },
  ],
}
const service: Service = {
  'GET /me': { body: { ...leader, serverTime: new Date().toISOString() } },
  'GET /categories': { body: categories },
  'GET /hazards/h1': { body: closed, etag: '"v9"' },
}
const address = '/hazards/h1/decide-reopening'

describe('deciding what a school asks for', () => {
  it('shows who asks and why, and wants a reason for declining', async () => {
    await open(address, service)
    expect(await screen.findByText('压力表又在红区')).toBeInTheDocument()
    await userEvent.click(screen.getByLabelText('不同意'))
    await userEvent.click(screen.getByRole('button', { name: '提交审批意见' }))
    expect((await screen.findAllByText('不同意时请说明理由')).length).toBeGreaterThan(0)
  })

  it('names the request and the version it decides', async () => {
    let decided: { body: unknown; ifMatch: string | null } | undefined
    await open(address, {
      ...service,
      'POST /hazards/h1/reopening-requests/q1/decision': async (request) => {
        decided = { body: await request.json(), ifMatch: request.headers.get('If-Match') }
        return { body: { ...closed, state: 'RECTIFYING', allowedActions: [] }, etag: '"v10"' }
      },
    })
    await userEvent.click(await screen.findByLabelText('登记反弹'))
    await userEvent.click(screen.getByRole('button', { name: '提交审批意见' }))
    expect(await screen.findByText('提请已处理')).toBeInTheDocument()
    expect(decided).toEqual({ body: { approved: true }, ifMatch: '"v9"' })
  })
})
