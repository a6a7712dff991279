import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { categories, filler, toSign } from '@/testing/sample'
import { open, type Service } from '@/testing/screen'

const leader = { ...filler, id: 'p3', name: '陈立华', posts: ['LEADER'] }
const service: Service = {
  'GET /me': { body: { ...leader, serverTime: new Date().toISOString() } },
  'GET /categories': { body: categories },
  'GET /hazards/h1': { body: toSign, etag: '"v4"' },
}
const address = '/hazards/h1/sign-leader'

describe('signing', () => {
  it('shows what is signed with its hash, and asks for the password first', async () => {
    const signinRedirect = vi.fn(async () => undefined)
    await open(address, service, { age: 3600, signinRedirect })
    expect(await screen.findByText('9f2c5b7de1a4')).toBeInTheDocument()
    await userEvent.click(screen.getByLabelText('我已逐项核对，以上内容属实'))
    await userEvent.click(screen.getByRole('button', { name: '验证身份' }))
    expect(signinRedirect).toHaveBeenCalledWith(expect.objectContaining({ prompt: 'login', max_age: 0 }))
  })

  it('keeps the tick over the way to the login and back, then signs exactly that version', async () => {
    const before = await open(address, service, { age: 3600 })
    await userEvent.click(await screen.findByLabelText('我已逐项核对，以上内容属实'))
    before.unmount()

    let signed: { body: unknown; ifMatch: string | null } | undefined
    await open(
      address,
      {
        ...service,
        'POST /hazards/h1/signatures': async (request) => {
          signed = { body: await request.json(), ifMatch: request.headers.get('If-Match') }
          return { body: { ...toSign, state: 'SIGNED', allowedActions: [] }, etag: '"v5"' }
        },
      },
      { age: 10 },
    )
    await userEvent.click(await screen.findByRole('button', { name: '确认签字' }))
    expect(await screen.findByText('已签字')).toBeInTheDocument()
    expect(signed).toEqual({
      body: { capacity: 'LEADER', contentHash: '9f2c5b7de1a4' },
      ifMatch: '"v4"',
    })
  })

  it('tells when somebody changed the hazard meanwhile', async () => {
    await open(address, { ...service, 'POST /hazards/h1/signatures': { status: 412, body: {} } }, { age: 10 })
    await userEvent.click(await screen.findByLabelText('我已逐项核对，以上内容属实'))
    await userEvent.click(screen.getByRole('button', { name: '确认签字' }))
    expect(await screen.findByText(/刚被他人更新/)).toBeInTheDocument()
  })

  it('shows a refused transition in the service’s words', async () => {
    const refused = {
      status: 409,
      body: { status: 409, code: 'same-signer', detail: '两个签字须由不同的人完成。' },
    }
    await open(address, { ...service, 'POST /hazards/h1/signatures': refused }, { age: 10 })
    await userEvent.click(await screen.findByLabelText('我已逐项核对，以上内容属实'))
    await userEvent.click(screen.getByRole('button', { name: '确认签字' }))
    expect(await screen.findByText('两个签字须由不同的人完成。')).toBeInTheDocument()
  })

  it('is not offered to those it is not allowed for', async () => {
    await open('/hazards/h1/grade', service)
    expect(await screen.findByText('现在不能办理这一步')).toBeInTheDocument()
  })
})
