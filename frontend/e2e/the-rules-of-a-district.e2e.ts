import { expect } from 'vitest'
import { call, done } from './support/api'
import { login, type Person, visit, withBrowser } from './support/browser'
import { confirms, dialog, rows } from './support/desk'
import { hazardOf, type Prepared } from './support/hazards'
import { journey } from './support/journey'
import { look } from './support/look'
import { photo } from './support/places'

withBrowser()

/** Draws are made once a minute, so that no answering time tells a school about them. */
const untilDrawn = 150_000

let head: Person
let inspector: Person
let hazard: Prepared

const field = (person: Person, name: string) => person.page.getByLabel(name, { exact: true })

journey('the rules of a district, and what they draw', (step) => {
  step('everybody of the district reads its rules, the leader alone changes them', async () => {
    const staff = await login('district', 'desk')
    await visit(staff, '/desk/policy')
    await staff.page.getByText('只有本区负责人可以修改').waitFor()
    expect(await field(staff, '一般隐患抽查比例').isDisabled()).toBe(true)
    await look(staff, 'k-01 rules that only the leader changes')
    const school = await login('principal', 'desk')
    await visit(school, '/desk/policy')
    await school.page.getByRole('heading', { level: 2 }).filter({ hasText: '清河区' }).waitFor()
  })

  step('a number outside the bounds is refused beside its field', async () => {
    head = await login('head', 'desk')
    await head.page.getByRole('link', { name: '本区规则' }).click()
    await field(head, '重新整改的期限').fill('0')
    await head.page.getByText('请填写 1 到 365 之间的数').waitFor()
    await look(head, 'k-02 a rule outside its bounds')
    await head.page.getByRole('button', { name: '恢复默认：重新整改的期限' }).click()
    await head.page.getByText('没有改动').waitFor()
  })

  step('the leader has every general hazard looked at that closes unseen', async () => {
    await field(head, '一般隐患抽查比例').fill('100')
    await head.page.getByText('已改动，默认 10 %').waitFor()
    await head.page.getByRole('button', { name: '保存规则' }).click()
    await head.page.getByText(/最近一次改动：/).waitFor()
    await look(head, 'k-03 rules as the leader changed them')
  })

  step('a general hazard closed at a desk is drawn and waits for the inspector', async () => {
    hazard = await hazardOf({ description: '图书馆灭火器失压', until: 'SIGNED' })
    const now = await call('district', 'GET', `/hazards/${hazard.id}`)
    const verdict = { outcome: 'ACCEPTED', onSite: false }
    await done(call('district', 'POST', `/hazards/${hazard.id}/verification`, verdict, now.etag))
    // this one: a hazard that an earlier journey closed may wait already
    const drawn = async () => {
      const waiting = await done(call('inspector', 'GET', '/lookbacks?state=OPEN&limit=200'))
      return waiting.items.map((lookback: { hazardId: string }) => lookback.hazardId)
    }
    await expect.poll(drawn, { timeout: untilDrawn, interval: 2_000 }).toContain(hazard.id)
    expect((await done(call('inspector', 'GET', '/dashboards/me'))).due.toLookBack).toBeGreaterThan(0)
    const phone = await login('inspector', 'phone')
    await phone.page.getByRole('link', { name: '待抽查回访' }).waitFor()
    await look(phone, 'k-04 what waits for an inspector')
  })

  step('the inspector reports what is there, with a photo', async () => {
    inspector = await login('inspector', 'desk')
    await visit(inspector, '/desk/lookbacks?state=OPEN')
    const row = rows(inspector.page).filter({ hasText: hazard.number })
    await row.getByText('一般隐患', { exact: true }).waitFor()
    await look(inspector, 'k-05 look-backs that wait')
    await row.getByRole('button', { name: '登记回访结果' }).click()
    await dialog(inspector.page).getByLabel('现场情况').fill('压力表在绿区，封条完好')
    await dialog(inspector.page).locator('input[type=file]').last().setInputFiles(photo('corridor_after.jpg'))
    await dialog(inspector.page).getByAltText('第 1 张照片').first().waitFor()
    await look(inspector, 'k-06 the result of a look-back')
    await confirms(inspector.page, '登记回访结果')
    await visit(inspector, '/desk/lookbacks?state=CONFIRMED')
    await rows(inspector.page).filter({ hasText: hazard.number }).getByText('压力表在绿区').waitFor()
    await look(inspector, 'k-07 a look-back that confirmed the remedy')
  })

  step('the leader goes back to the default', async () => {
    await visit(head, '/desk/policy')
    await head.page.getByRole('button', { name: '恢复默认：一般隐患抽查比例' }).click()
    await head.page.getByRole('button', { name: '保存规则' }).click()
    await head.page.getByText('没有改动').waitFor()
    await head.page.getByRole('button', { name: 'English' }).click()
    await head.page.getByRole('heading', { level: 1, name: 'District rules' }).waitFor()
    await look(head, 'k-08 the rules in English')
  })
})
