import { configure, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Archive } from '@/api/types'
import desk from '@/i18n/locales/zh-CN/desk'
import { filler } from '@/testing/sample'
import { open, type Service } from '@/testing/screen'

const archive = {
  id: 'a1',
  state: 'RUNNING',
  done: 3,
  total: 12,
  message: null,
  school: { id: 's1', name: '江州市清河区实验小学' },
  campaign: null,
  asOf: null,
  size: null,
  sha256: null,
  files: null,
  missing: null,
  expiresAt: null,
  downloadable: false,
  createdAt: '2026-11-22T02:00:00Z',
} as Archive

const built: Archive = {
  ...archive,
  state: 'DONE',
  done: 12,
  asOf: '2026-11-22T02:00:00Z',
  size: 3 * 1024 ** 3,
  sha256: 'ab'.repeat(32),
  files: 11,
  missing: 1,
  expiresAt: '2026-11-29T02:00:00Z',
  downloadable: true,
}

const service = (archives: Archive[], actions: string[], more: Service = {}): Service => ({
  'GET /me': { body: { ...filler, actions } },
  'GET /organisations/s1': {
    body: {
      id: 's1',
      code: 'JZQH002',
      officialName: '江州市清河区实验小学',
      level: 'SCHOOL',
      kind: 'PRIMARY',
    },
    etag: '"v1"',
  },
  'GET /organisations/s1/buildings': { body: { items: [], nextCursor: null } },
  'GET /archives': { body: { items: archives, nextCursor: null } },
  ...more,
})

const address = '/desk/organisations/s1'

// the desk's words are loaded with the desk, which a test has no need to wait for
beforeAll(() => {
  configure({ asyncUtilTimeout: 8_000 })
  i18next.addResourceBundle('zh-CN', 'desk', desk)
})

// the page around the button has tabs, which watch their width
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
})

describe('the archive of a school', () => {
  it('is ordered once, and its progress is told', async () => {
    const sent: unknown[] = []
    const archives: Archive[] = []
    await open(
      address,
      service(archives, ['archive.take'], {
        'POST /archives': async (request) => {
          sent.push(await request.json())
          archives.push(archive)
          return { status: 202, body: { id: 'a1' } }
        },
      }),
    )
    await userEvent.click(await screen.findByRole('button', { name: '导出档案包' }))
    expect(await screen.findByText('还没有为此生成过档案包')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '生成档案包' }))

    expect(await screen.findByText('已装入 3 / 12 个文件')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '生成档案包' })).toBeDisabled()
    expect(sent).toEqual([{ schoolId: 's1', campaignId: null }])
  })

  it('says what it holds and what is missing once it is built', async () => {
    await open(address, service([built], ['archive.take']))
    await userEvent.click(await screen.findByRole('button', { name: '导出档案包' }))

    expect(await screen.findByText(/11 个文件，3\.0 GB/)).toBeInTheDocument()
    expect(screen.getByText(/1 个文件缺失或损坏/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '下载' })).toBeEnabled()
  })

  it('is not offered to who may not take it away', async () => {
    await open(address, service([], ['hazard.file']))

    expect(await screen.findByText('江州市清河区实验小学', { selector: 'h1' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '导出档案包' })).not.toBeInTheDocument()
  })
})
