import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { categories, filler, toSign } from '@/testing/sample'
import { open, type Service } from '@/testing/screen'

const service: Service = {
  'GET /me': { body: filler },
  'GET /categories': { body: categories },
  'GET /organisations/s1/buildings': { body: { items: [{ id: 'b1', name: '教学楼' }] } },
  'GET /buildings/b1/places': { body: { items: [] } },
  'POST /severity-rules/suggestion': { body: { severity: 'GENERAL', rules: [], onSpot: true } },
}

describe('filing a hazard', () => {
  it('gathers what is missing at the top, takes the focus there and leads to each field', async () => {
    await open('/hazards/new', service)
    await userEvent.click(await screen.findByRole('button', { name: '上账' }))

    const summary = screen.getByText('请先处理以下问题').closest('[role=alert]')
    expect(document.activeElement).toBe(summary)
    await userEvent.click(screen.getByRole('link', { name: '请填写隐患描述' }))
    expect(document.activeElement).toBe(screen.getByLabelText('隐患描述'))
    expect(screen.getByLabelText('隐患描述')).toHaveAccessibleDescription(/请填写隐患描述/)
  })

  it('brings back what was typed when the page was lost', async () => {
    const first = await open('/hazards/new', service)
    await userEvent.type(await screen.findByLabelText('隐患描述'), '疏散门上锁')
    first.unmount()

    await open('/hazards/new', service)
    expect(await screen.findByLabelText('隐患描述')).toHaveValue('疏散门上锁')
    expect(screen.getByText('已恢复您上次没有提交的内容。')).toBeInTheDocument()
  })

  it('keeps everything and offers to sign in when the login has expired', async () => {
    await open('/hazards/new', { ...service, 'POST /hazards': { status: 401 } })
    await screen.findByRole('option', { name: '安全出口与疏散通道' })
    await userEvent.selectOptions(screen.getByLabelText('类别'), 'F03')
    await userEvent.type(screen.getByLabelText('隐患描述'), '疏散门上锁')
    await userEvent.selectOptions(await screen.findByLabelText('建筑'), 'b1')
    await userEvent.click(screen.getByRole('button', { name: '存为草稿' }))

    expect(await screen.findByRole('button', { name: '重新登录' })).toBeInTheDocument()
    expect(screen.getByLabelText('隐患描述')).toHaveValue('疏散门上锁')
  })

  it('shows the service’s objection at the field it names', async () => {
    const errors = [{ pointer: '/description', code: 'size', detail: '描述太短' }]
    await open('/hazards/new', {
      ...service,
      'POST /hazards': { status: 400, body: { status: 400, errors } },
    })
    await screen.findByRole('option', { name: '安全出口与疏散通道' })
    await userEvent.selectOptions(screen.getByLabelText('类别'), 'F03')
    await userEvent.type(screen.getByLabelText('隐患描述'), '锁')
    await userEvent.type(screen.getByLabelText(/具体位置/), '东门')
    await userEvent.click(screen.getByRole('button', { name: '存为草稿' }))

    await waitFor(() => expect(screen.getByLabelText('隐患描述')).toHaveAccessibleDescription(/描述太短/))
  })

  it('sends the contract’s request and goes on to the hazard', async () => {
    let sent: unknown
    const { history } = await open('/hazards/new', {
      ...service,
      'POST /hazards': async (request) => {
        sent = await request.json()
        return { status: 201, body: { ...toSign, state: 'DRAFT', allowedActions: [] }, etag: '"v1"' }
      },
    })
    await screen.findByRole('option', { name: '安全出口与疏散通道' })
    await userEvent.selectOptions(screen.getByLabelText('类别'), 'F03')
    await userEvent.click(screen.getByRole('button', { name: '锁闭' }))
    await userEvent.type(screen.getByLabelText(/具体位置/), '三楼东侧')
    await userEvent.click(screen.getByRole('button', { name: '存为草稿' }))

    expect(await screen.findByText('草稿已保存')).toBeInTheDocument()
    expect(history.location.pathname).toBe('/hazards/h1')
    expect(sent).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      schoolId: 's1',
      placeText: '三楼东侧',
      category: 'F03',
      description: '锁闭',
      source: 'SELF_DAILY',
      foundAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00\+08:00$/),
      photoIds: [],
      draft: true,
    })
  })
})
