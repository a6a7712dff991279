import { expect } from 'vitest'
import { call, done } from './support/api'
import { login, type Person, visit, withBrowser } from './support/browser'
import { choose, confirms, dialog, rows } from './support/desk'
import { findingOf, hazardOf, type Prepared, schoolOf } from './support/hazards'
import { journey } from './support/journey'
import { look } from './support/look'

withBrowser()

const stamp = Date.now() % 100_000
const oldName = '江州市清河区实验小学'
const newName = `江州市云岭区星桥小学${stamp}`

let city: Person
let school = ''
let hazard: Prepared

journey('a school goes to another district', (step) => {
  step('a district cannot give its school away', async () => {
    school = await schoolOf('filler')
    hazard = await hazardOf({ description: `移交前登记的灭火器失压${stamp}`, until: 'LISTED' })
    const head = await login('head', 'desk')
    await visit(head, `/desk/organisations/${school}`)
    await head.page.getByRole('heading', { level: 1, name: oldName }).waitFor()
    expect(await head.page.getByRole('button', { name: '移交到其他区' }).count()).toBe(0)
  })

  step('the city moves it, with a reason and its new name', async () => {
    city = await login('city', 'desk')
    await visit(city, `/desk/organisations/${school}`)
    const { page } = city
    await page
      .getByText(/江州市清河区教育局/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: '移交到其他区' }).click()
    await dialog(page).getByText('提交后立即生效').waitFor()
    await dialog(page).getByRole('button', { name: '移交到其他区' }).click()
    await dialog(page).getByText('请选择接收的区').waitFor()
    await look(city, 'move-01 what a move asks for')
    await choose(page, '移交到', '江州市云岭区教育局')
    await dialog(page).getByLabel('全称').fill(newName)
    await dialog(page).getByLabel('原因').fill('区划调整，划归云岭区管理')
    await look(city, 'move-02 a move filled in')
    await confirms(page, '移交到其他区')
    await page.getByRole('heading', { level: 1, name: newName }).waitFor()
    await page
      .getByText(/江州市云岭区教育局/)
      .first()
      .waitFor()
    await look(city, 'move-03 a school in its new district')
  })

  step('the old district sees nothing of it any more, the new one all', async () => {
    const lost = await login('district', 'desk')
    await visit(lost, `/desk/hazards?q=${encodeURIComponent(`失压${stamp}`)}`)
    await lost.page.getByText('没有符合条件的记录').waitFor()
    await look(lost, 'move-04 nothing of it in the old district')
    const won = await login('district-b', 'desk')
    await visit(won, `/desk/hazards?q=${encodeURIComponent(`失压${stamp}`)}`)
    await rows(won.page).filter({ hasText: hazard.number }).waitFor()
    await look(won, 'move-05 all of it in the new district')
    const refused = await call('inspector', 'GET', `/hazards/${hazard.id}`)
    expect(refused.status).toBe(404)
  })

  step('the school works on under its new name', async () => {
    const filler = await login('filler', 'phone')
    await filler.page.getByText(newName).first().waitFor()
    await visit(filler, `/hazards/${hazard.id}`)
    await filler.page.getByText('已上账', { exact: true }).first().waitFor()
    await look(filler, 'move-06 the school after its move')
  })

  step('the city moves it back, for whatever comes after', async () => {
    const districts = await done(call('city', 'GET', '/organisations?level=DISTRICT&limit=50'))
    const old = districts.items.find(({ code }: { code: string }) => code === 'JZQH')
    const now = await call('city', 'GET', `/organisations/${school}`)
    const back = { districtId: old.id, reason: '恢复原隶属关系', officialName: oldName }
    await done(call('city', 'POST', `/organisations/${school}/move`, back, now.etag))
    const again = await findingOf(`${stamp}移交后检查`)
    expect(again.number).toMatch(/^JZQH002-/)
  })
})
