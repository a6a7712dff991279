import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { categories, filler, toSign } from '@/testing/sample'
import { open, type Service } from '@/testing/screen'

const none = { items: [], nextCursor: null, total: { value: 0, exact: true } }
const service = (hazards: Service[string]): Service => ({
  'GET /me': { body: filler },
  'GET /categories': { body: categories },
  'GET /hazards': hazards,
})

describe('the list of hazards', () => {
  it('says that there is nothing yet', async () => {
    await open('/hazards', service({ body: none }))
    expect(await screen.findByText('台账里还没有隐患')).toBeInTheDocument()
  })

  it('says that nothing was found, and clears the filters of the address', async () => {
    const { history } = await open('/hazards?overdue=true', service({ body: none }))
    await userEvent.click(await screen.findByRole('button', { name: '清除筛选' }))
    expect(await screen.findByText('台账里还没有隐患')).toBeInTheDocument()
    expect(history.location.search).toBe('')
  })

  it('loads again after a failure', async () => {
    let broken = true
    await open(
      '/hazards',
      service(() => (broken ? { status: 503, body: { status: 503, detail: '服务暂停' } } : { body: none })),
    )
    expect(await screen.findByText('服务暂停')).toBeInTheDocument()
    broken = false
    await userEvent.click(screen.getByRole('button', { name: '重试' }))
    expect(await screen.findByText('台账里还没有隐患')).toBeInTheDocument()
  })

  it('keeps filters in the address and asks the service with them', async () => {
    const asked: string[] = []
    const { history } = await open(
      '/hazards',
      service((request) => {
        asked.push(new URL(request.url).search)
        return { body: { items: [toSign], nextCursor: null, total: { value: 1, exact: true } } }
      }),
    )
    expect(await screen.findByRole('link', { name: '三楼东侧疏散门上锁' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '挂牌督办' }))
    expect(history.location.search).toBe('?supervised=true')
    expect(asked.at(-1)).toContain('supervised=true')
  })

  it('goes on page by page with the cursor it was given', async () => {
    await open(
      '/hazards',
      service((request) => {
        const cursor = new URL(request.url).searchParams.get('cursor')
        const item = cursor ? { ...toSign, id: 'h2', description: '第二页的隐患' } : toSign
        return { body: { items: [item], nextCursor: cursor ? null : 'next', total: null } }
      }),
    )
    await userEvent.click(await screen.findByRole('button', { name: '加载更多' }))
    expect(await screen.findByRole('link', { name: '第二页的隐患' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '加载更多' })).not.toBeInTheDocument()
  })
})
