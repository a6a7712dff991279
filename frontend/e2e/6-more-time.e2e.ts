import { expect } from 'vitest'
import { call, dayIn } from './support/api'
import { login, type Person, visit, withBrowser } from './support/browser'
import { acts, confirms, dialog, drawer, opens } from './support/desk'
import { hazardOf, type Prepared } from './support/hazards'
import { journey } from './support/journey'
import { look } from './support/look'
import { begins, button, presses, reaches } from './support/phone'

withBrowser()

const stamp = Date.now() % 100_000
let responsible: Person
let district: Person

async function asksUntil(person: Person, day: string) {
  const { page } = person
  await page.locator('#newDueDate').fill(day)
  await page.locator('#reason').fill('配件须从外地采购，预计两周后到货')
  await page.locator('#interimProtection').fill('现场设警戒线，专人每日巡查两次')
}

journey('a school asks its principal for more time', (step) => {
  let hazard: Prepared

  step('the person responsible asks before the date has come', async () => {
    hazard = await hazardOf({ description: `走廊应急照明灯不亮${stamp}处`, until: 'RECTIFYING' })
    responsible = await login('responsible', 'phone')
    const { page } = responsible
    await begins(responsible, hazard.id, '申请延期')
    await asksUntil(responsible, dayIn(5))
    await button(page, '提交延期申请').click()
    await page.getByRole('alert').getByText('新的期限要晚于现在的期限').first().waitFor()
    await page.locator('#newDueDate').fill(dayIn(20))
    await look(responsible, '6-01 asking for more time')
    await button(page, '提交延期申请').click()
    await reaches(page, '整改中')
    await page.getByText(/^已申请延期至 /).waitFor()
    await look(responsible, '6-02 asked')
  })

  step('the principal finds the request among what is due and grants it', async () => {
    const principal = await login('principal', 'phone')
    const { page } = principal
    await look(principal, '6-03 home of the principal')
    await page.getByRole('link', { name: /^待审批/ }).click()
    await page.locator(`a[href="/hazards/${hazard.id}"]`).click()
    await presses(page, '审批延期')
    await page.getByRole('radio', { name: '同意延期' }).check()
    await look(principal, '6-04 deciding')
    await button(page, '提交审批意见').click()
    await reaches(page, '整改中')
    await look(principal, '6-05 granted')
    const { dueDate, firstDueDate } = (await call('principal', 'GET', `/hazards/${hazard.id}`)).body
    expect([dueDate, firstDueDate]).toEqual([dayIn(20), dayIn(10)])
  })
})

journey('a hazard under supervision gets more time from the district alone', (step) => {
  let hazard: Prepared

  step('the staff of the district propose supervision', async () => {
    hazard = await hazardOf({ description: `体育馆疏散门缺失${stamp}樘`, until: 'RECTIFYING', days: 30 })
    district = await login('district', 'desk')
    const { page } = district
    await opens(district, hazard.id)
    await acts(page, '提请挂牌督办')
    await dialog(page).getByLabel('原因').fill('疏散门缺失半年，学校两次承诺未兑现')
    await confirms(page, '提请挂牌督办')
    await drawer(page).getByText('提请挂牌督办', { exact: true }).first().waitFor()
    await look(district, '6-06 supervision proposed')
  })

  step('the head finds the proposal among what is due and lists the hazard by a notice', async () => {
    const head = await login('head', 'phone')
    const { page } = head
    await page.getByRole('link', { name: /^待审批/ }).click()
    await page.locator(`a[href="/hazards/${hazard.id}"]`).click()
    await presses(page, '审批挂牌督办')
    await page.getByRole('radio', { name: '同意挂牌督办' }).check()
    await button(page, '提交审批意见').click()
    await page.getByRole('alert').getByText('请填写督办通知书文号').first().waitFor()
    await page.locator('#noticeNumber').fill('清教安督〔2026〕3号')
    await page.locator('#authority').fill('清河区教育局')
    await page.getByRole('radio', { name: '区级' }).check()
    await page.locator('#note').fill('限期一个月完成整改，每周报进展')
    await look(head, '6-07 listing by a notice')
    await button(page, '提交审批意见').click()
    await reaches(page, '整改中')
    await page.getByText('督办通知书尚未送达').waitFor()
  })

  step('the notice is served, and the principal signs for it', async () => {
    const { page } = district
    await opens(district, hazard.id)
    await acts(page, '登记送达')
    await dialog(page).getByLabel('签收人').fill('金')
    await page.locator('.ant-select-dropdown:visible').getByText('主要负责人').first().click()
    await look(district, '6-07a serving the notice')
    await confirms(page, '登记送达')
    await drawer(page).getByText('签收人', { exact: true }).waitFor()
    await look(district, '6-07b under supervision')
  })

  step('the school sees the notice and asks for more time', async () => {
    const { page } = responsible
    await visit(responsible, `/hazards/${hazard.id}`)
    await page.getByText(/清教安督〔2026〕3号/).waitFor()
    await look(responsible, '6-08 the notice on a phone')
    await presses(page, '申请延期')
    await asksUntil(responsible, dayIn(60))
    await button(page, '提交延期申请').click()
    await reaches(page, '整改中')
  })

  step('the district refuses, and says why', async () => {
    const { page } = district
    await opens(district, hazard.id)
    await acts(page, '审批延期')
    await look(district, '6-09 the request at the desk')
    await dialog(page).getByRole('radio', { name: '不同意' }).check()
    await dialog(page).getByLabel('说明').fill('两个月过长，请压缩工期')
    await confirms(page, '提交审批')
    await drawer(page).getByText('不同意延期').first().waitFor()
    await look(district, '6-10 refused')
  })

  step('a shorter extension is granted, and the first date is kept for ever', async () => {
    await begins(responsible, hazard.id, '申请延期')
    await asksUntil(responsible, dayIn(45))
    await button(responsible.page, '提交延期申请').click()
    await reaches(responsible.page, '整改中')
    const { page } = district
    await opens(district, hazard.id)
    await acts(page, '审批延期')
    await confirms(page, '提交审批')
    await drawer(page).getByText('同意延期', { exact: true }).first().waitFor()
    const { dueDate, firstDueDate } = (await call('district', 'GET', `/hazards/${hazard.id}`)).body
    expect([dueDate, firstDueDate]).toEqual([dayIn(45), dayIn(30)])
  })
})
