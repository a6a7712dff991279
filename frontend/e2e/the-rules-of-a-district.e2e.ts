import { expect } from 'vitest'
import { call, done } from './support/api'
import { login, type Person, visit, withBrowser } from './support/browser'
import { confirms, dialog, rows } from './support/desk'
import { hazardOf, type Prepared } from './support/hazards'
import { journey } from './support/journey'
import { look } from './support/look'
import { button } from './support/phone'
import { photo } from './support/places'

withBrowser()

/** Draws are made once a minute, so that no answering time tells a school about them. */
const untilDrawn = 150_000

let head: Person
let inspector: Person
let hazard: Prepared
let again: Prepared

const field = (person: Person, name: string) => person.page.getByLabel(name, { exact: true })

/** A hazard that the district closes by its papers, with nobody on site. */
async function closedUnseen(description: string): Promise<Prepared> {
  const signed = await hazardOf({ description, until: 'SIGNED' })
  const now = await call('district', 'GET', `/hazards/${signed.id}`)
  const verdict = { outcome: 'ACCEPTED', onSite: false }
  await done(call('district', 'POST', `/hazards/${signed.id}/verification`, verdict, now.etag))
  return signed
}

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

  step('general hazards closed at a desk are drawn and wait for the inspector', async () => {
    hazard = await closedUnseen('图书馆灭火器失压')
    again = await closedUnseen('图书馆东侧疏散通道堆物')
    // these two: a hazard that an earlier journey closed may wait already
    const drawn = async () => {
      const waiting = await done(call('inspector', 'GET', '/lookbacks?state=OPEN&limit=200'))
      return waiting.items.map((lookback: { hazardId: string }) => lookback.hazardId)
    }
    await expect
      .poll(drawn, { timeout: untilDrawn, interval: 2_000 })
      .toEqual(expect.arrayContaining([hazard.id, again.id]))
    expect((await done(call('inspector', 'GET', '/dashboards/me'))).due.toLookBack).toBeGreaterThan(1)
  })

  step(
    'standing there with a phone, the inspector finds one of them again and reports it with a photo',
    async () => {
      const phone = await login('inspector', 'phone')
      const { page } = phone
      await page.getByRole('link', { name: '待抽查回访' }).waitFor()
      await look(phone, 'k-04 what waits for an inspector')
      await page.getByRole('link', { name: '待抽查回访' }).click()
      const card = page.getByRole('link', { name: /图书馆东侧疏散通道堆物/ }).first()
      await card.waitFor()
      await look(phone, 'k-04a look-backs on a phone')
      await card.click()
      await page.getByText(again.number, { exact: true }).waitFor()
      await page.getByRole('slider').waitFor()
      await look(phone, 'k-04b what the place looked like')
      await button(page, '提交回访结果').click()
      await page.getByRole('alert').getByText('请拍摄现场照片').waitFor()
      await look(phone, 'k-04c what the report still lacks')
      await page.context().setOffline(true)
      await page.locator('#photoIds input[type=file]').last().setInputFiles(photo('corridor_before.jpg'))
      await page.locator('#photoIds').getByRole('alert').waitFor()
      await page.context().setOffline(false)
      await page.locator('#photoIds').getByAltText('第 1 张照片').waitFor()
      expect(await page.getByRole('alert').getByText('请拍摄现场照片').count()).toBe(0)
      await page.getByRole('radio', { name: /问题仍在/ }).check()
      await page.getByLabel('现场情况').fill('通道里又堆了课桌椅，只能过一个人')
      await button(page, '提交回访结果').scrollIntoViewIfNeeded()
      await look(phone, 'k-04d a look-back filled in')
      await button(page, '提交回访结果').click()
      await page.getByText('回访结果已登记：问题仍在').waitFor()
      await look(phone, 'k-04e reported from the phone')
      const now = await done(call('inspector', 'GET', `/hazards/${again.id}`))
      expect([now.state, now.reboundCount]).toEqual(['RECTIFYING', 1])
    },
  )

  step('a phone of the school is refused the list', async () => {
    const filler = await login('filler', 'phone')
    await visit(filler, '/lookbacks')
    await filler.page.getByText('您没有权限查看').first().waitFor()
  })

  step('at a desk the inspector reports the other one, with a photo', async () => {
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
