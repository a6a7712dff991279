import { expect } from 'vitest'
import { call, step as does, done } from './support/api'
import { arrived, login, type Person, visit, withBrowser } from './support/browser'
import { drawer } from './support/desk'
import { hazardOf, type Prepared } from './support/hazards'
import { journey } from './support/journey'
import { look } from './support/look'

withBrowser()

let hazard: Prepared
let leader: Person

const bell = ({ page }: Person) => page.getByRole('link', { name: /^(通知|Notices)/ })
const unread = async (username: string): Promise<number> =>
  (await done(call(username, 'GET', '/dashboards/me'))).unreadNotices

journey('what one is told', (step) => {
  step('who signed a hazard off sees at the bell that it is reopened', async () => {
    hazard = await hazardOf({ description: '图书馆灭火器再次失压', until: 'CLOSED' })
    const before = await unread('leader')
    await done(does('district', hazard.id, 'reopening', { reason: '群众反映灭火器又失压' }))
    expect(await unread('leader')).toBe(before + 1)
    leader = await login('leader', 'phone')
    await leader.page.getByRole('link', { name: new RegExp(`通知.*${before + 1} 条未读`) }).waitFor()
    await look(leader, 'l-01 a bell with what is unread')
  })

  step('the sentence leads to the hazard, and is read then', async () => {
    const { page } = leader
    const before = await unread('leader')
    await bell(leader).click()
    const told = page.getByRole('link', {
      name: new RegExp(`您参与销号的隐患 ${hazard.number} 被沈佳音认定反弹，须重新整改`),
    })
    await told.waitFor()
    await look(leader, 'l-02 notices on a phone')
    await told.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === `/hazards/${hazard.id}`)
    await arrived(page)
    await expect.poll(() => unread('leader')).toBe(before - 1)
  })

  step('an inspector who had verified it is told at the desk, in English as well', async () => {
    const inspector = await login('inspector', 'desk')
    const { page } = inspector
    await visit(inspector, '/desk')
    await page.getByRole('button', { name: 'English' }).click()
    await bell(inspector).click()
    const told = page.getByRole('link', { name: new RegExp(`reopened hazard ${hazard.number}`) })
    await told.waitFor()
    await look(inspector, 'l-03 notices at the desk in English')
    await told.click()
    await drawer(page).getByText(hazard.number).first().waitFor()
    await visit(inspector, '/desk/notices')
    await page.getByRole('checkbox', { name: 'Unread only' }).check()
    await page.waitForURL((url) => url.searchParams.get('unread') === 'true')
    await arrived(page)
    expect(await page.getByRole('link', { name: new RegExp(hazard.number) }).count()).toBe(0)
  })

  step('who had no part in it is told nothing', async () => {
    const principal = await login('principal', 'phone')
    await bell(principal).click()
    await principal.page.waitForURL((url) => url.pathname === '/notices')
    await arrived(principal.page)
    expect(await principal.page.getByRole('link', { name: new RegExp(hazard.number) }).count()).toBe(0)
    await look(principal, 'l-04 notices of somebody else')
  })
})
