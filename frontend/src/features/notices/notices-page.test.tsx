import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Notice } from '@/api/types'
import { filler } from '@/testing/sample'
import { open, type Service } from '@/testing/screen'

const reopened: Notice = {
  id: 'n1',
  kind: 'REOPENED',
  at: '2026-11-21T08:00:00Z',
  readAt: null,
  school: { id: 's1', code: 'JZQH002', name: '江州市清河区实验小学' },
  hazard: { id: 'h1', number: 'QH0012-2026-000101', description: '安全出口上锁' },
  submission: null,
  building: null,
  amount: null,
  byName: '沈佳音',
  approved: null,
  sendBackReason: null,
  reason: '回访时又上锁',
  dueDate: '2026-11-28',
}

function service(items: Notice[], more: Service = {}): Service {
  const due = {
    toList: 0,
    toGrade: 0,
    toPlan: 0,
    toRectify: 0,
    toSign: 0,
    toVerify: 0,
    toReceive: 0,
    toDecide: 0,
  }
  return {
    'GET /me': { body: { ...filler, serverTime: new Date().toISOString() } },
    'GET /dashboards/me': {
      body: {
        deadline: null,
        serverTime: new Date().toISOString(),
        due: { ...due, toLookBack: 0, overdue: 0, dueSoon: 0, open: 0 },
        unreadNotices: items.filter((notice) => notice.readAt === null).length,
      },
    },
    'GET /notices': { body: { items, nextCursor: null, total: null } },
    ...more,
  }
}

describe('notices', () => {
  it('say in a sentence what happened and lead to the hazard', async () => {
    await open('/notices', service([reopened]))
    const link = await screen.findByRole('link', {
      name: /您参与销号的隐患 QH0012-2026-000101 被沈佳音认定反弹，须重新整改。/,
    })
    expect(link).toHaveAttribute('href', '/hazards/h1')
    expect(screen.getByText('说明：回访时又上锁')).toBeInTheDocument()
    expect(screen.getByText('整改期限：2026年11月28日')).toBeInTheDocument()
  })

  it('lead to where a proposed change of use is decided, and to the reports an import brought', async () => {
    const proposed: Notice = {
      ...reopened,
      kind: 'USE_PROPOSED',
      hazard: null,
      building: { id: 'b1', name: '教学楼', useState: 'SUSPENDED' },
    }
    const imported: Notice = { ...reopened, id: 'n2', kind: 'MAJORS_IMPORTED', hazard: null, amount: 12 }
    await open('/notices', service([imported, proposed]))
    expect(
      await screen.findByRole('link', { name: /沈佳音提出将建筑“教学楼”改为停用，请审批。/ }),
    ).toHaveAttribute('href', '/desk/buildings?show=PROPOSED&school=s1')
    expect(
      screen.getByRole('link', { name: /沈佳音上报的清单中有 12 条重大隐患，请按时签收。/ }),
    ).toHaveAttribute('href', '/hazards?awaitingReceipt=true')
  })

  it('are counted at the bell', async () => {
    await open('/notices', service([reopened]))
    expect(await screen.findByRole('link', { name: /通知.*1 条未读/ })).toHaveAttribute('href', '/notices')
  })

  it('are marked as read up to the newest one that was shown', async () => {
    const asked: unknown[] = []
    const older = { ...reopened, id: 'n0' }
    await open(
      '/notices',
      service([reopened, older], {
        'POST /notices/read-all': async (request) => {
          asked.push(await request.json())
          return { body: { read: 2 } }
        },
      }),
    )
    await userEvent.click(await screen.findByRole('button', { name: '全部标为已读' }))
    await waitFor(() => expect(asked).toEqual([{ upTo: 'n1' }]))
  })

  it('say when there are none yet, and when none is unread', async () => {
    await open('/notices', service([]))
    expect(await screen.findByRole('heading', { name: '还没有通知' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('checkbox', { name: '只看未读' }))
    expect(await screen.findByRole('heading', { name: '没有未读的通知' })).toBeInTheDocument()
  })

  it('offer to try again when they could not be loaded', async () => {
    await open(
      '/notices',
      service([], { 'GET /notices': { status: 503, body: { status: 503, detail: '稍后再试' } } }),
    )
    expect(await screen.findByRole('button', { name: '重试' })).toBeInTheDocument()
  })

  it('have no bell for an auditor', async () => {
    const auditor = { ...filler, roles: ['AUDITOR'], posts: [], serverTime: new Date().toISOString() }
    await open('/account', service([reopened], { 'GET /me': { body: auditor } }))
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByRole('link', { name: /通知/ })).toBeNull()
  })
})
