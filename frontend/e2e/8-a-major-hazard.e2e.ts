import { expect } from 'vitest'
import { call, step as does, done } from './support/api'
import { login, type Person, visit, withBrowser } from './support/browser'
import { acts, dialog, drawer, opens } from './support/desk'
import { hazardOf, type Prepared } from './support/hazards'
import { journey } from './support/journey'
import { look } from './support/look'
import { addPhoto, begins, button, presses, reaches } from './support/phone'

withBrowser()

const stamp = Date.now() % 100_000
let hazard: Prepared
let first: Person

/** Accepts on site with a photo of the visit. */
async function accepts({ page }: Person, note: string) {
  await page.getByRole('radio', { name: /^通过/ }).check()
  await page.locator('#onSite').check()
  await addPhoto(page, 'photoIds', 'corridor_after.jpg')
  await page.locator('#note').fill(note)
}

journey('a major hazard is reported and received', (step) => {
  step('the district finds on its home screen what the school has graded as major', async () => {
    const description = `学生宿舍私拉乱接电线${stamp}处`
    hazard = await hazardOf({ description, until: 'LISTED' })
    await done(does('filler', hazard.id, 'grading', { severity: 'MAJOR' }))
    const district = await login('district', 'phone')
    const { page } = district
    await page.getByRole('link', { name: /重大待签收/ }).waitFor()
    await look(district, '8-a home of the district')
    await page.getByRole('link', { name: /重大待签收/ }).click()
    await page.getByRole('link', { name: new RegExp(description) }).click()
    await page.getByText(/区级须在 .* 前签收/).waitFor()
    await look(district, '8-b a report that awaits its receipt')
    await presses(page, '签收上报')
    await look(district, '8-c receiving it')
    await button(page, '签收').click()
    await page.getByText(/沈佳音于 .* 签收/).waitFor()
    await look(district, '8-d received')
  })

  step('its head decides at the desk on the supervision that the system proposed', async () => {
    const head = await login('head', 'desk')
    const { page } = head
    await opens(head, hazard.id)
    await drawer(page).getByText('评定为重大，系统自动提请').first().waitFor()
    await look(head, '8-e the report in the drawer')
    await acts(page, '审批挂牌督办')
    await dialog(page).getByText('评定为重大，系统自动提请').waitFor()
    await look(head, '8-f deciding on the proposal')
  })
})

journey('a major hazard is closed by two inspectors', (step) => {
  step('the first inspector accepts it, and it is not closed yet', async () => {
    const description = `宿舍楼疏散楼梯间防火门损坏${stamp}樘`
    hazard = await hazardOf({ description, severity: 'MAJOR', until: 'SIGNED' })
    first = await login('inspector', 'phone')
    const { page } = first
    await begins(first, hazard.id, '复查')
    await accepts(first, '现场试开三次，闭门正常')
    await look(first, '8-01 the first inspector')
    await button(page, '提交复查结论').click()
    await reaches(page, '待复查')
    await page
      .getByText(/还需另一名督查员复查后才能销号/)
      .first()
      .waitFor()
    await look(first, '8-02 one of two')
  })

  step('the same inspector cannot be the second', async () => {
    await visit(first, `/hazards/${hazard.id}/verify`)
    await first.page.getByRole('heading', { name: '现在不能办理这一步' }).waitFor()
    await look(first, '8-03 not twice the same')
  })

  step('the second inspector closes it', async () => {
    const second = await login('inspector2', 'phone')
    const { page } = second
    await begins(second, hazard.id, '复查')
    await accepts(second, '复核无误')
    await button(page, '提交复查结论').click()
    await reaches(page, '已销号')
    await look(second, '8-04 closed by two')
    const { verifications } = (await call('inspector', 'GET', `/hazards/${hazard.id}`)).body
    expect(verifications.map((each: { by: { name: string } }) => each.by.name)).toEqual(['周明哲', '许知行'])
  })
})
