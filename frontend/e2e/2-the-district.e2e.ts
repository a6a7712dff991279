import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { call } from './support/api'
import { login, type Person, visit, withBrowser } from './support/browser'
import { acts, confirms, dialog, drawer, rows } from './support/desk'
import { hazardOf, type Prepared } from './support/hazards'
import { journey } from './support/journey'
import { look, pictureForReadme } from './support/look'
import { download, type Kind, magic, type Paper } from './support/papers'
import { photo } from './support/places'

withBrowser()

/** Unlike any other in the demo district, so that it can be searched for. */
const words = `图书馆疏散指示标志损坏${Date.now() % 100_000}处`
let hazard: Prepared
let district: Person

const address = (page: Page) => new URL(page.url()).searchParams

function expectPaper(paper: Paper, kind: Kind, text: string) {
  expect(paper.name).toMatch(new RegExp(`\\.${kind}$`))
  expect(paper.bytes.subarray(0, magic[kind].length).toString('latin1')).toBe(magic[kind])
  if (paper.words !== null) expect(paper.words).toContain(text)
}

journey('the district at its desk', (step) => {
  step('the overview counts each school, and each figure leads to its hazards', async () => {
    hazard = await hazardOf({ description: words, until: 'SIGNED' })
    district = await login('district', 'desk')
    const { page } = district
    await rows(page).first().waitFor()
    await pictureForReadme(district, 'desk-overview')
    await look(district, '2-01 overview')
    const school = rows(page).filter({ hasText: 'JZQH002' })
    const link = school.getByRole('link', { name: /已超期/ })
    const figure = Number(await link.innerText())
    await link.click()
    await page.getByRole('heading', { level: 1, name: '隐患台账' }).first().waitFor()
    await rows(page).first().waitFor()
    expect(await rows(page).count()).toBe(figure)
    expect(address(page).get('overdue')).toBe('true')
    await look(district, '2-02 ledger filtered from the overview')
  })

  step('a search stands in the address and finds the same after a reload', async () => {
    const { page } = district
    await visit(district, '/desk/hazards')
    await page.getByRole('searchbox').fill(words)
    await page.waitForURL((url) => url.searchParams.get('q') === words)
    await rows(page).filter({ hasText: hazard.number }).first().waitFor()
    await page.reload()
    await rows(page).filter({ hasText: hazard.number }).first().waitFor()
    expect(await rows(page).count()).toBe(1)
  })

  step('the drawer shows everything, and the district closes a general hazard from its desk', async () => {
    const { page } = district
    await rows(page).first().getByText(words).click()
    await page.waitForURL((url) => url.searchParams.get('id') === hazard.id)
    await drawer(page).getByRole('slider').first().waitFor()
    await look(district, '2-03 drawer')
    await acts(page, '复查')
    await dialog(page).getByRole('radio', { name: '通过，予以销号' }).check()
    await dialog(page).locator('input[type=file]').last().setInputFiles(photo('corridor_after.jpg'))
    await dialog(page).getByAltText('第 1 张照片').first().waitFor()
    await look(district, '2-04 desk review')
    await confirms(page, '通过复查')
    await drawer(page).getByText('已销号', { exact: true }).first().waitFor()
    expect(await drawer(page).innerText()).toContain('沈佳音')
    await look(district, '2-05 closed by desk review')
  })

  step('the comparison sheet of the hazard comes as DOCX and PDF', async () => {
    const { page } = district
    for (const kind of ['pdf', 'docx'] as const) {
      const press = () =>
        drawer(page)
          .getByRole('button', { name: `对比照 ${kind.toUpperCase()}` })
          .click()
      expectPaper(await download(page, press, `comparison-hazard.${kind}`), kind, words)
    }
  })

  step('the weekly table of a school comes as XLSX, DOCX and PDF', async () => {
    const { page } = district
    await visit(district, '/desk/weekly')
    const school = rows(page).filter({ hasText: 'JZQH002' })
    await school.first().waitFor()
    await look(district, '2-06 weekly submissions')
    await school.getByRole('link').first().click()
    await drawer(page).getByRole('group', { name: '每周排查整治明细表' }).first().waitFor()
    await look(district, '2-07 one submission')
    for (const [paper, kinds] of [
      ['每周排查整治明细表', ['xlsx', 'docx', 'pdf']],
      ['隐患整改对比照', ['docx', 'pdf']],
    ] as const) {
      const group = drawer(page).getByRole('group', { name: paper })
      for (const kind of kinds) {
        const press = () => group.getByRole('button', { name: kind.toUpperCase() }).click()
        expectPaper(await download(page, press, `${paper}.${kind}`), kind, words)
      }
    }
  })

  step('the filtered ledger is exported', async () => {
    const { page } = district
    await visit(district, `/desk/hazards?q=${encodeURIComponent(words)}`)
    await rows(page).first().waitFor()
    const press = () => page.getByRole('button', { name: '导出 XLSX' }).click()
    expectPaper(await download(page, press, 'export.xlsx'), 'xlsx', words)
  })

  step('schools, their buildings and labels', async () => {
    const { page } = district
    await visit(district, '/desk/organisations')
    await rows(page).first().waitFor()
    await look(district, '2-08 organisations')
    await page.getByRole('searchbox').fill('JZQH002')
    await rows(page).filter({ hasText: '实验小学' }).getByRole('link').first().click()
    await page.waitForURL(/organisations\/[0-9a-f-]{36}/)
    await page.getByRole('heading', { level: 1, name: '江州市清河区实验小学' }).first().waitFor()
    await look(district, '2-09 one school')
  })

  step('a label on the wall leads a phone to its place', async () => {
    const { page } = district
    const school = new URL(page.url()).pathname.split('/').at(-1)
    const [building] = (await call('district', 'GET', `/organisations/${school}/buildings`)).body.items
    const name = `消防控制室${Date.now() % 100_000}`
    const place = { name, floor: '1', kind: 'CONTROL_ROOM', keyPlace: true }
    const created = await call('district', 'POST', `/buildings/${building.id}/places`, place)
    expect(created.status).toBe(201)
    await visit(district, `/desk/organisations/${school}/labels`)
    await page
      .getByRole('img', { name: `${name}的二维码` })
      .first()
      .waitFor()
    await look(district, '2-10 labels')
    const filler = await login('filler', 'phone')
    await visit(filler, `/p/${created.body.token}`)
    await filler.page.getByRole('heading', { level: 1, name }).first().waitFor()
    await look(filler, '2-11 the place behind a label')
    await filler.page.getByRole('link', { name: '登记此处隐患' }).click()
    await filler.page.locator('#placeId').first().waitFor()
    expect(await filler.page.locator('#placeId').inputValue()).toBe(created.body.id)
  })
})
