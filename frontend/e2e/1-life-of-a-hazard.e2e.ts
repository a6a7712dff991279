import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { call, dayIn, step as transition } from './support/api'
import { login, type Person, visit, withBrowser } from './support/browser'
import { journey } from './support/journey'
import { look, pictureForReadme } from './support/look'
import { addPhoto, button, presses, reaches } from './support/phone'

withBrowser()

const words = '实验室插线板串接使用，线路绝缘老化'
let filler: Person
let responsible: Person
let leader: Person
let hazard = ''

/** Lets this login grow older than the five minutes a signature allows, on this page only. */
const growOld = (page: Page) =>
  page.evaluate(() => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + 280_000
  })

journey('the whole life of a hazard, on phones', (step) => {
  step('the filler files it with a photo of the corridor', async () => {
    filler = await login('filler', 'phone')
    const { page } = filler
    await look(filler, '1-01 home of the filler')
    await page.getByRole('link', { name: '随手拍，登记隐患' }).click()
    await button(page, '上账').click()
    await page.getByRole('alert').getByText('请至少拍一张现场照片').first().waitFor()
    await look(filler, '1-02 filing, with what is missing')

    await addPhoto(page, 'photoIds', 'wires_before.jpg')
    await page.locator('#category').selectOption('F06')
    await page.locator('#description').fill(words)
    await page.locator('#placeText').fill('科学楼三楼物理实验室')
    await look(filler, '1-03 filing, filled in')
    await button(page, '上账').click()
    await reaches(page, '已上账')
    hazard = new URL(page.url()).pathname.split('/')[2] ?? ''
    await look(filler, '1-04 listed')
    const [before] = (await call('filler', 'GET', `/hazards/${hazard}`)).body.photos
    const { claims } = (await call('filler', 'GET', `/photos/${before.photoId}`)).body
    expect(claims.capturedAt, 'what the camera wrote travels along').toContain('2026-03-09')
    await page.locator('main').getByRole('link', { name: '隐患台账' }).click()
    await page.locator(`a[href="/hazards/${hazard}"]`).first().waitFor()
    await look(filler, '1-05 the list of the school')
  })

  step('the person responsible grades it and drafts the plan, the leader approves', async () => {
    responsible = await login('responsible', 'phone')
    const { page } = responsible
    await visit(responsible, `/hazards/${hazard}`)
    await presses(page, '定级')
    await page.getByRole('radio', { name: /一般隐患/ }).check()
    await look(responsible, '1-06 grading')
    await button(page, '确认定级').click()
    await reaches(page, '已定级')
    await presses(page, '整改方案')
    await page.getByRole('radio', { name: /限期整改/ }).check()
    await page.locator('#measures').fill('拆除串接插线板，线路穿管入槽，增设固定插座')
    await page.locator('#responsibleName').fill('赵亦凡')
    await page.locator('#dueDate').fill(dayIn(7))
    await look(responsible, '1-07 drafting the plan')
    await button(page, '提交方案').click()
    await reaches(page, '已定级')

    leader = await login('leader', 'phone')
    await look(leader, '1-08 home of the leader')
    await visit(leader, `/hazards/${hazard}`)
    await presses(leader.page, '整改方案')
    expect(await leader.page.locator('#measures').inputValue()).toContain('线路穿管入槽')
    await button(leader.page, '批准方案').click()
    await reaches(leader.page, '整改中')
    await look(leader, '1-09 plan approved')
  })

  step('the filler rectifies it, the photo after beside the photo before', async () => {
    const { page } = filler
    await visit(filler, `/hazards/${hazard}`)
    await presses(page, '申请销号')
    await page.locator('#summary').waitFor()
    await page.getByAltText('整改前').first().waitFor()
    await addPhoto(page, 'photos', 'wires_after.jpg')
    await page.locator('#summary').fill('插线板已拆除，线路已入槽固定，新增三处固定插座')
    await look(filler, '1-10 rectifying beside the photo before')
    await button(page, '申请销号').click()
    await reaches(page, '待双签字')
  })

  step('the person responsible signs after giving the password again', async () => {
    const { page } = responsible
    await visit(responsible, `/hazards/${hazard}`)
    await presses(page, '具体责任人签字')
    await button(page, '确认签字').first().waitFor()
    await growOld(page)
    await page.locator('#agreed').check()
    await look(responsible, '1-11 signing asks for the password')
    await button(page, '验证身份').click()
    await page.locator('#password').fill('demo')
    await page.locator('#kc-login').click()
    await button(page, '确认签字').first().waitFor()
    expect(await page.locator('#agreed').isChecked(), 'what was typed is still there').toBe(true)
    await look(responsible, '1-12 signing after the password')
    await button(page, '确认签字').click()
    await page.waitForURL(`**/hazards/${hazard}`)
    await page.getByText('具体责任人 赵亦凡').or(page.getByText('赵亦凡')).first().waitFor()
  })

  step('nobody signs for both, even holding both posts', async () => {
    const { organisation } = (await call('responsible', 'GET', '/me')).body.memberships[0]
    const personId = (await call('responsible', 'GET', '/me')).body.id
    const second = await call(
      'district',
      'POST',
      '/memberships',
      { personId, organisationId: organisation.id, role: 'SCHOOL', post: 'LEADER' },
      (await call('district', 'GET', `/people/${personId}`)).etag,
    )
    expect(second.status).toBeLessThan(300)
    const { signingHash } = (await call('responsible', 'GET', `/hazards/${hazard}`)).body
    const refused = await transition('responsible', hazard, 'signatures', {
      capacity: 'LEADER',
      contentHash: signingHash,
    })
    expect([refused.status, refused.body.code]).toEqual([409, 'same-signer'])
    await visit(responsible, `/hazards/${hazard}/sign-leader`)
    await responsible.page.getByRole('heading', { name: '现在不能办理这一步' }).first().waitFor()
    await look(responsible, '1-13 the same person is refused the second signature')
    const person = (await call('district', 'GET', `/people?q=responsible`)).body.items.find(
      (each: { id: string }) => each.id === personId,
    )
    const both = person.memberships.find((each: { post: string }) => each.post === 'LEADER')
    const { etag } = await call('district', 'GET', `/memberships/${both.id}`)
    const ended = await call('district', 'DELETE', `/memberships/${both.id}`, undefined, etag)
    expect(ended.status).toBeLessThan(300)
  })

  step('the leader signs', async () => {
    const { page } = leader
    await visit(leader, `/hazards/${hazard}/sign-leader`)
    await page.locator('#agreed').check()
    await button(page, '确认签字').click()
    await reaches(page, '待复查')
    await look(leader, '1-14 signed by two people')
  })

  step('the inspector verifies on site with a photo, and it is closed', async () => {
    const inspector = await login('inspector', 'phone')
    const { page } = inspector
    await visit(inspector, `/hazards/${hazard}`)
    await presses(page, '复查')
    await page.getByRole('radio', { name: /^通过/ }).check()
    await page.locator('#onSite').check()
    await addPhoto(page, 'photoIds', 'wires_after.jpg')
    await page.locator('#note').fill('现场复核，插线板已拆除')
    await look(inspector, '1-15 verifying')
    await button(page, '提交复查结论').click()
    await reaches(page, '已销号')
    await look(inspector, '1-16 closed')
  })

  step('the trace names everybody, and the seam between before and after moves by keyboard', async () => {
    const { page } = filler
    await visit(filler, `/hazards/${hazard}`)
    await reaches(page, '已销号')
    await pictureForReadme(filler, 'phone-hazard')
    await page.getByRole('link', { name: '全过程记录' }).click()
    const trace = page.getByRole('list').filter({ has: page.locator('time') })
    await trace.first().waitFor()
    const told = await trace.innerText()
    for (const name of ['陈若溪', '赵亦凡', '林书远', '周明哲']) expect(told).toContain(name)
    expect(await trace.getByRole('listitem').count()).toBeGreaterThanOrEqual(8)
    const seam = page.getByRole('slider')
    const at = async () => Number(await seam.inputValue())
    const before = await at()
    await seam.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await at()).toBe(before + 10)
    await page.keyboard.press('Home')
    expect(await at()).toBe(0)
    await page.keyboard.press('PageUp')
    expect(await at()).toBeGreaterThan(0)
    await look(filler, '1-17 the whole trace')
  })
})
