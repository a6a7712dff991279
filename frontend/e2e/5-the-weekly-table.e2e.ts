import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { login, type Person, visit, withBrowser } from './support/browser'
import { confirms, dialog, drawer, rows } from './support/desk'
import { journey } from './support/journey'
import { look } from './support/look'
import { download } from './support/papers'
import { photo } from './support/places'
import { newcomer, newSchool, type School } from './support/school'

withBrowser()

const reason = '第三行缺少整改照片，请补齐后重报'
let school: School
let filler: Person
let leader: Person
let principal: Person
let district: Person

/** Opens the running week of the own school from the countdown of the home screen. */
async function opensTheWeek(person: Person) {
  const { page } = person
  await visit(person, '/')
  await page.getByRole('link', { name: '办理周报表' }).click()
  await rows(page).getByRole('link').first().click()
  await drawer(page).getByRole('group', { name: '每周排查整治明细表' }).waitFor()
}

/** What one sends a colleague who should look at it. */
const linkTo = ({ page }: Person) => page.url().replace(/^.*(?=\/desk)/, '')

/** Presses the next step and says yes to what it means. */
async function takes(page: Page, step: string) {
  await drawer(page).getByRole('button', { name: step, exact: true }).click()
  await confirms(page, step)
}

const stands = (page: Page, state: string) =>
  drawer(page).locator('.ant-descriptions').getByText(state, { exact: true }).waitFor()

async function addScan(page: Page) {
  await drawer(page).locator('input[type=file]').setInputFiles(photo('corridor_after.jpg'))
  await drawer(page).getByRole('button', { name: 'corridor_after.jpg' }).first().waitFor()
}

journey('the weekly table from the school to the district, and back once', (step) => {
  step('the filler stands by the table', async () => {
    school = await newSchool()
    filler = await newcomer('顾清和', 'FILLER', school, 'phone')
    await opensTheWeek(filler)
    await look(filler, '5-01 the week on a phone')
    await takes(filler.page, '确认填报')
    await stands(filler.page, '填报中')
    await drawer(filler.page).getByText('等待分管领导审核。').waitFor()
  })

  step('the leader checks it', async () => {
    leader = await newcomer('陆明远', 'LEADER', school, 'phone')
    await opensTheWeek(leader)
    await leader.page.getByRole('button', { name: '审核通过' }).click()
    await dialog(leader.page).getByText('审核后由主要负责人盖章。').waitFor()
    await look(leader, '5-02 what checking means')
    await confirms(leader.page, '审核通过')
    await stands(leader.page, '领导已审核')
    await look(leader, '5-03 checked')
  })

  step('the principal seals it, which freezes what it says', async () => {
    principal = await newcomer('秦文博', 'PRINCIPAL', school, 'phone')
    await opensTheWeek(principal)
    await takes(principal.page, '确认盖章')
    await stands(principal.page, '已盖章')
    await drawer(principal.page)
      .getByText(/^内容已固化，再次打印内容不变/)
      .waitFor()
    await look(principal, '5-04 sealed')
  })

  step('it is submitted only with the scan of the stamped paper', async () => {
    const { page } = principal
    await drawer(page).getByRole('button', { name: '报送', exact: true }).click()
    await confirms(page, '报送')
    await drawer(page).getByText('请先上传本次封存后打印盖章的扫描件，再提交。').waitFor()
    await look(principal, '5-05 refused without a scan')
    await addScan(page)
    await takes(page, '报送')
    await stands(page, '已报送')
    await look(principal, '5-06 submitted')
  })

  step('the district gives it back with a reason', async () => {
    district = await login('district', 'desk')
    const { page } = district
    await visit(district, linkTo(principal))
    await drawer(page).getByRole('button', { name: '退回', exact: true }).click()
    await dialog(page).getByLabel('退回原因（学校可见）').fill(reason)
    await look(district, '5-07 giving it back')
    await confirms(page, '退回')
    await stands(page, '已退回')
    await look(district, '5-08 given back')
  })

  step('the school reads why and goes round again with a new scan', async () => {
    await opensTheWeek(filler)
    await drawer(filler.page).getByText(`区县退回：${reason}`).waitFor()
    await look(filler, '5-09 why it came back')
    await takes(filler.page, '确认填报')
    await opensTheWeek(leader)
    await takes(leader.page, '审核通过')
    await opensTheWeek(principal)
    await takes(principal.page, '确认盖章')
    await stands(principal.page, '已盖章')
    await addScan(principal.page)
    await takes(principal.page, '报送')
    await stands(principal.page, '已报送')
  })

  step('the district accepts it, and the printed paper stays', async () => {
    const { page } = district
    await visit(district, linkTo(principal))
    await takes(page, '接收')
    await stands(page, '已接收')
    await look(district, '5-10 accepted')
    const papers = drawer(page).getByRole('group', { name: '每周排查整治明细表' })
    const paper = await download(
      page,
      () => papers.getByRole('button', { name: 'XLSX' }).click(),
      'sealed.xlsx',
    )
    expect(paper.bytes.length).toBeGreaterThan(1000)
  })
})
