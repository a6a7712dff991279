import { configure, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Import, ImportQuestion } from '@/api/types'
import desk from '@/i18n/locales/zh-CN/desk'
import { filler } from '@/testing/sample'
import { open } from '@/testing/screen'

const dryRun = {
  id: 'i1',
  kind: 'import',
  state: 'DONE',
  done: 300,
  total: 300,
  message: null,
  fileName: '清单.csv',
  mode: 'dry-run',
  onError: 'accept-valid',
  counters: { rows: 300, created: 0, needsDecision: 300, updated: 0, unchanged: 0, skipped: 0, rejected: 0 },
  basedOn: null,
  confirms: null,
  confirmedBy: null,
  result: { warnings: [] },
} as unknown as Import

const questions: ImportQuestion[] = Array.from({ length: 300 }, (_, i) => ({
  reason: 'possible-duplicate-in-ledger',
  text: '可能与台账中已有的隐患重复',
  field: 'NUMBER',
  heading: null,
  said: `第${i}具灭火器失压`,
  organisation: '实验小学',
  rows: 1,
  firstRow: `csv!${i + 2}`,
  perRow: true,
  options: [
    { value: `A-${i}`, text: `A-${i} 教学楼` },
    { value: 'NEW', text: '另一处隐患，新建' },
  ],
}))

async function openQuestions() {
  const sent: { answers: { row: string; means: string }[] }[] = []
  await open('/desk/imports?id=i1', {
    'GET /me': { body: { ...filler, actions: ['import.run', 'dashboard.view'] } },
    'GET /imports/i1': { body: dryRun },
    'GET /imports/i2': { body: { ...dryRun, id: 'i2', mode: 'commit' } },
    'GET /imports/i1/rows': { body: { items: [], nextCursor: null } },
    'GET /imports/i2/rows': { body: { items: [], nextCursor: null } },
    'GET /imports/i1/questions': { body: { questions, more: 12, unknownHeadings: [], fields: [] } },
    'POST /imports/i1/decisions': async (request) => {
      sent.push(await request.json())
      return { status: 202, body: { id: 'i2' } }
    },
  })
  await screen.findByText('全部 300 个（300 行）')
  return sent
}

// the desk's words are loaded with the desk, which a test has no need to wait for
beforeAll(() => {
  configure({ asyncUtilTimeout: 8_000 })
  i18next.addResourceBundle('zh-CN', 'desk', desk)
})

describe('300 possible duplicates', () => {
  it('are answered by one gesture and sent in one request', async () => {
    const sent = await openQuestions()
    expect(screen.getByText(/还有 12 个问题没有列出/)).toBeInTheDocument()

    await userEvent.click(screen.getByRole('button', { name: '都是另外的隐患，新建' }))
    expect(screen.getByText('已答复 300 / 300 个问题，涉及 300 行')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '提交答复并重新试运行' }))

    expect(await screen.findByText('正式导入', { selector: 'span' })).toBeInTheDocument()
    expect(sent).toHaveLength(1)
    expect(sent[0]?.answers).toHaveLength(300)
    expect(new Set(sent[0]?.answers.map(({ means }) => means))).toEqual(new Set(['NEW']))
  })

  it('are answered for those that were found and chosen, which can be taken back', async () => {
    const sent = await openQuestions()

    await userEvent.click(screen.getByRole('button', { name: '都是另外的隐患，新建' }))
    await userEvent.type(screen.getByRole('searchbox', { name: '按文字查找' }), '第29')
    const group = screen.getByRole('region', { name: '可能与台账中已有的隐患重复' })
    expect(within(group).getByText('全部 11 个（11 行）')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('checkbox', { name: '选中“第290具灭火器失压”' }))
    await userEvent.click(screen.getByRole('button', { name: '都是所列的那条隐患' }))
    await userEvent.click(screen.getByRole('checkbox', { name: '选中“第290具灭火器失压”' }))
    await userEvent.click(screen.getByRole('button', { name: '都是所列的那条隐患' }))
    await userEvent.click(screen.getByRole('button', { name: '撤销上一次批量答复' }))
    await userEvent.click(screen.getByRole('button', { name: '提交答复并重新试运行' }))

    await screen.findByText('正式导入', { selector: 'span' })
    const known = sent[0]?.answers.filter(({ means }) => means !== 'NEW')
    expect(known).toEqual([expect.objectContaining({ row: 'csv!292', means: 'A-290' })])
  })
})
