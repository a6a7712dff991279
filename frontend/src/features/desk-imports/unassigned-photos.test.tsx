import { configure, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import type { UnassignedPhoto } from '@/api/types'
import desk from '@/i18n/locales/zh-CN/desk'
import { filler } from '@/testing/sample'
import { open, type Service } from '@/testing/screen'

const photo: UnassignedPhoto = {
  id: 'u1',
  photoId: 'p1',
  importId: 'i1',
  school: { id: 's1', code: 'JZQH002', name: '江州市清河区实验小学' },
  path: '实验小学/传达室/IMG_001.jpg',
  said: '传达室',
  stage: 'AFTER',
  state: 'OPEN',
  hazardId: null,
  hazardNumber: null,
  keptAt: '2026-11-22T01:30:00Z',
  decidedAt: null,
  decidedBy: null,
  note: null,
  version: 3,
}

const taken: UnassignedPhoto = {
  ...photo,
  id: 'u2',
  state: 'DISMISSED',
  decidedAt: '2026-11-22T02:30:00Z',
  decidedBy: { id: 'x1', name: '沈佳音' },
  note: '校园活动照片',
}

const service = (sent: Request[]): Service => {
  let open = true
  const decided = (request: Request) => {
    sent.push(request)
    open = false
    return { body: { ...photo, state: 'ASSIGNED' } }
  }
  return {
    'GET /me': { body: { ...filler, actions: ['import.run'] } },
    'GET /unassigned-photos': (request) => {
      const dismissed = new URL(request.url).searchParams.get('state') === 'DISMISSED'
      const items = dismissed ? (open ? [taken] : []) : open ? [photo] : []
      return { body: { items, nextCursor: null, total: null } }
    },
    'GET /unassigned-photos/u1/candidates': {
      body: {
        items: [
          {
            hazardId: 'h1',
            number: 'JZQH002-2026-000123',
            description: '传达室灭火器过期',
            place: '传达室',
            state: 'LISTED',
            foundAt: '2026-11-18T06:00:00Z',
            photoId: null,
          },
        ],
      },
    },
    'POST /unassigned-photos/u1/assignment': decided,
    'POST /unassigned-photos/u1/dismissal': decided,
    'POST /unassigned-photos/u2/reopening': decided,
  }
}

// the desk's words are loaded with the desk, which a test has no need to wait for
beforeAll(() => {
  configure({ asyncUtilTimeout: 8_000 })
  i18next.addResourceBundle('zh-CN', 'desk', desk)
})

describe('a photo nobody could place', () => {
  it('is assigned to the hazard a person names, in the version they saw', async () => {
    const sent: Request[] = []
    await open('/desk/imports?view=photos', service(sent))
    await screen.findByText('实验小学/传达室/IMG_001.jpg')
    await userEvent.click(screen.getByRole('button', { name: '关联隐患' }))
    await userEvent.click(await screen.findByRole('radio', { name: /JZQH002-2026-000123/ }))
    await userEvent.click(screen.getAllByRole('button', { name: '关联隐患' }).at(-1) as HTMLElement)

    expect(await screen.findByText('没有待关联的照片')).toBeInTheDocument()
    expect(await sent[0]?.json()).toEqual({ hazardId: 'h1', stage: 'AFTER' })
    expect(sent[0]?.headers.get('If-Match')).toBe('"v3"')
  })

  it('is taken back by whoever sees who dismissed it and why', async () => {
    const sent: Request[] = []
    await open('/desk/imports?view=photos&photos=DISMISSED', service(sent))

    expect(await screen.findByText(/沈佳音 忽略于/)).toBeInTheDocument()
    expect(screen.getByText('原因：校园活动照片')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '恢复为待关联' }))

    expect(await screen.findByText('没有被忽略的照片')).toBeInTheDocument()
    expect(sent[0]?.headers.get('If-Match')).toBe('"v3"')
  })

  it('is dismissed, with the reason', async () => {
    const sent: Request[] = []
    await open('/desk/imports?view=photos', service(sent))
    await userEvent.click(await screen.findByRole('button', { name: /忽\s*略/ }))
    await userEvent.type(await screen.findByLabelText('原因（可不填）'), '校园活动')
    await userEvent.click(screen.getAllByRole('button', { name: /忽\s*略/ }).at(-1) as HTMLElement)

    expect(await screen.findByText('没有待关联的照片')).toBeInTheDocument()
    expect(await sent[0]?.json()).toEqual({ note: '校园活动' })
    expect(sent[0]?.headers.get('If-Match')).toBe('"v3"')
  })
})
