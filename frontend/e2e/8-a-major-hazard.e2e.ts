import { expect } from 'vitest'
import { call } from './support/api'
import { login, type Person, visit, withBrowser } from './support/browser'
import { hazardOf, type Prepared } from './support/hazards'
import { journey } from './support/journey'
import { look } from './support/look'
import { addPhoto, begins, button, reaches } from './support/phone'

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
