import { configure, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import { beforeAll, expect, it } from 'vitest'
import desk from '@/i18n/locales/zh-CN/desk'
import { filler } from '@/testing/sample'
import { open } from '@/testing/screen'

beforeAll(() => {
  configure({ asyncUtilTimeout: 8_000 })
  i18next.addResourceBundle('zh-CN', 'desk', desk)
})

it('forgets an answer that was a mistake', async () => {
  const kept = {
    id: 'a1',
    field: 'SEVERITY',
    fieldText: '隐患等级',
    said: '较大',
    means: 'MAJOR',
    meansText: '重大',
    givenAt: '2026-11-20T08:00:00Z',
    version: 3,
  }
  const withdrawn: (string | null)[] = []
  await open('/desk/imports', {
    'GET /me': { body: { ...filler, actions: ['import.run', 'dashboard.view'] } },
    'GET /imports': { body: { items: [], nextCursor: null, total: null } },
    'GET /import-answers': () => ({
      body: { items: withdrawn.length > 0 ? [] : [kept], nextCursor: null, total: null },
    }),
    'DELETE /import-answers/a1': (request) => {
      withdrawn.push(request.headers.get('If-Match'))
      return {}
    },
  })

  await userEvent.click(await screen.findByRole('button', { name: '不再使用“较大”的答复' }))
  await userEvent.click(await screen.findByRole('button', { name: '确认' }))

  await waitFor(() => expect(screen.getByText('还没有记住任何答复')).toBeInTheDocument())
  expect(withdrawn).toEqual(['"v3"'])
})
