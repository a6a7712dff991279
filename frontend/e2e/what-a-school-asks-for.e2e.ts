import { expect } from 'vitest'
import { call } from './support/api'
import { login, type Person, visit, withBrowser } from './support/browser'
import { acts, confirms, dialog, drawer, opens } from './support/desk'
import { hazardOf, type Prepared } from './support/hazards'
import { journey } from './support/journey'
import { look } from './support/look'
import { addPhoto, begins, button, reaches } from './support/phone'

withBrowser()

const stamp = Date.now() % 100_000
let filler: Person

journey('a school asks that a hazard be found void, and the district decides', (step) => {
  let hazard: Prepared

  step('the filler says why it is none and shows it', async () => {
    hazard = await hazardOf({ description: `备用插座无电${stamp}`, until: 'LISTED' })
    filler = await login('filler', 'phone')
    const { page } = filler
    await begins(filler, hazard.id, '申请认定不成立')
    await page.locator('#reason').fill('该插座已停用断电，不构成隐患')
    await addPhoto(page, 'photoIds', 'corridor_after.jpg')
    await look(filler, 'asks-01 asking for a rejection')
    await button(page, '提交申请').click()
    await reaches(page, '已上账')
    await page.getByText('申请认定不成立', { exact: true }).first().waitFor()
    await look(filler, 'asks-02 asked')
  })

  step('the district declines with a reason, and the school reads it', async () => {
    const district = await login('district', 'desk')
    await opens(district, hazard.id)
    await acts(district.page, '审核不成立申请')
    await dialog(district.page).getByRole('radio', { name: '不同意' }).check()
    await dialog(district.page).getByRole('textbox').fill('线路仍带电，须拆除')
    await look(district, 'asks-03 deciding at the desk')
    await confirms(district.page, '提交审批')
    await drawer(district.page).getByText('线路仍带电，须拆除').first().waitFor()
    await look(district, 'asks-04 declined at the desk')

    await visit(filler, `/hazards/${hazard.id}`)
    await filler.page.getByText('不成立申请未获同意').waitFor()
    await look(filler, 'asks-05 declined on the phone')
    expect((await call('filler', 'GET', `/hazards/${hazard.id}`)).body.state).toBe('LISTED')
  })
})

journey('a school finds its own closed hazard again and has it reopened', (step) => {
  let hazard: Prepared

  step('the person responsible proposes it', async () => {
    hazard = await hazardOf({ description: `值班室灭火器又失压${stamp}`, until: 'CLOSED' })
    const responsible = await login('responsible', 'phone')
    const { page } = responsible
    await begins(responsible, hazard.id, '提请重新整改')
    await page.locator('#reason').fill('更换后的灭火器压力再次归零')
    await addPhoto(page, 'photoIds', 'corridor_before.jpg')
    await look(responsible, 'asks-06 proposing a reopening')
    await button(page, '提请重新整改').click()
    await reaches(page, '已销号')
  })

  step('the leader reopens it, and the rebound counts', async () => {
    const leader = await login('leader', 'phone')
    const { page } = leader
    await begins(leader, hazard.id, '处理重新整改提请')
    await page.getByRole('radio', { name: '登记反弹' }).check()
    await look(leader, 'asks-07 deciding on a phone')
    await page.getByRole('button', { name: '提交审批意见', exact: true }).click()
    await reaches(page, '整改中')
    const { state, reboundCount } = (await call('leader', 'GET', `/hazards/${hazard.id}`)).body
    expect([state, reboundCount]).toEqual(['RECTIFYING', 1])
  })

  step('the list of what is looked at again is the district’s alone', async () => {
    const district = await login('district', 'desk')
    await visit(district, '/desk/lookbacks')
    await look(district, 'asks-08 look-backs')
    await visit(filler, '/desk/lookbacks')
    await look(filler, 'asks-09 look-backs are refused to a school')
    await filler.page.getByText('您没有权限查看').first().waitFor()
  })
})
