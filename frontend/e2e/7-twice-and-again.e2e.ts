import { expect } from 'vitest'
import { call } from './support/api'
import { login, type Person, visit, withBrowser } from './support/browser'
import { acts, choose, confirms, dialog, drawer, opens } from './support/desk'
import { hazardOf, type Prepared } from './support/hazards'
import { journey } from './support/journey'
import { look } from './support/look'
import { addPhoto, begins, button, presses, reaches } from './support/phone'

withBrowser()

const stamp = Date.now() % 100_000

journey('the same find entered twice becomes one', (step) => {
  let survivor: Prepared
  let double: Prepared
  let district: Person

  step('the district merges the second into the first', async () => {
    survivor = await hazardOf({ description: `食堂灭火器过期${stamp}具`, until: 'LISTED' })
    double = await hazardOf({
      description: `食堂后厨灭火器已过期，共${stamp}具`,
      before: 'exit_door_before.jpg',
      until: 'LISTED',
    })
    district = await login('district', 'desk')
    const { page } = district
    await opens(district, double.id)
    await acts(page, '并入另一条')
    await choose(page, '并入哪一条', survivor.number, survivor.number)
    await dialog(page).getByLabel('原因').fill('同一处灭火器，两人先后登记')
    await look(district, '7-01 merging')
    await confirms(page, '并入另一条')
    await drawer(page).getByText('已并入').first().waitFor()
    await look(district, '7-02 merged')
  })

  step('the school is led from the double to the one that lives on, with both photos', async () => {
    const filler = await login('filler', 'phone')
    const { page } = filler
    await visit(filler, `/hazards/${double.id}`)
    await page.getByText('本条已并入另一条隐患。').waitFor()
    await look(filler, '7-03 the double on a phone')
    await page.getByRole('link', { name: '查看并入的隐患' }).click()
    await page.waitForURL(`**/hazards/${survivor.id}`)
    await reaches(page, '已上账')
    const { state, photos } = (await call('filler', 'GET', `/hazards/${survivor.id}`)).body
    expect([state, photos.length]).toEqual(['LISTED', 2])
    await look(filler, '7-04 the survivor')
  })

  step('an inspector merges on the spot as well', async () => {
    const third = await hazardOf({ description: `食堂灭火器压力表归零${stamp}`, until: 'LISTED' })
    const inspector = await login('inspector', 'phone')
    const { page } = inspector
    await begins(inspector, third.id, '并入另一条')
    await page.getByRole('radio', { name: new RegExp(survivor.number) }).check()
    await page.locator('#reason').fill('现场核对为同一批灭火器')
    await look(inspector, '7-05 merging on a phone')
    await button(page, '确认并入').click()
    await reaches(page, '已并入')
  })
})

journey('a closed hazard that came back is opened again', (step) => {
  let hazard: Prepared

  step('the inspector shows by a photo that it is there again', async () => {
    hazard = await hazardOf({ description: `疏散通道再次堆放课桌${stamp}张`, until: 'CLOSED' })
    const inspector = await login('inspector2', 'phone')
    const { page } = inspector
    await begins(inspector, hazard.id, '登记反弹')
    await page.locator('#reason').fill('同一处通道又被课桌占用')
    await addPhoto(page, 'photoIds', 'corridor_before.jpg')
    await look(inspector, '7-06 reopening')
    await button(page, '登记反弹').click()
    await reaches(page, '整改中')
    await look(inspector, '7-07 reopened')
  })

  step('the school rectifies it once more, and the rebound stays counted', async () => {
    const filler = await login('filler', 'phone')
    const { page } = filler
    await visit(filler, `/hazards/${hazard.id}`)
    await page.getByText(/反弹/).first().waitFor()
    await presses(page, '申请销号')
    await look(filler, '7-08 rectifying again')
    const { state, reboundCount } = (await call('filler', 'GET', `/hazards/${hazard.id}`)).body
    expect([state, reboundCount]).toEqual(['RECTIFYING', 1])
  })
})
