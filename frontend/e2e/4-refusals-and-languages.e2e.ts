import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { call } from './support/api'
import { arrived, giveCredentials, login, type Person, visit, visitor, withBrowser } from './support/browser'
import { journey } from './support/journey'
import { look } from './support/look'
import { photo } from './support/places'

withBrowser()

async function shows(person: Person, path: string, title: string | RegExp) {
  await visit(person, path)
  await person.page.getByRole('heading', { level: 1, name: title }).first().waitFor()
}

/** Ends the login at Keycloak behind the application's back, as an administrator or a night would; then time passes. */
async function endLogin(page: Page) {
  const user = await page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((name) => name.startsWith('oidc.user:'))
    return JSON.parse(sessionStorage.getItem(key ?? '') ?? '{}')
  })
  const ended = await fetch(`${inject('stack').issuer}/protocol/openid-connect/logout`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: 'hazard-ledger-web', refresh_token: user.refresh_token }),
  })
  expect(ended.status).toBe(204)
  await page.evaluate(() => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + 290_000
  })
}

journey('what is refused, and how it is said', (step) => {
  let filler: Person

  step('another role gets a page that says so', async () => {
    filler = await login('filler', 'phone')
    await shows(filler, '/desk/people', '您没有权限查看')
    await shows(filler, '/desk/overview', '您没有权限查看')
    await look(filler, '4-01 forbidden on a phone')
    const inspector = await login('inspector', 'desk')
    await shows(inspector, '/desk/people', '您没有权限查看')
    await look(inspector, '4-02 forbidden at the desk')
  })

  step('what does not exist, and what belongs to others, is not found', async () => {
    await shows(filler, '/nowhere', '没有找到这个页面')
    await look(filler, '4-03 not found')
    const mine = (await call('filler', 'GET', '/hazards?limit=1')).body.items[0].id
    const stranger = await login('filler-b', 'phone')
    await shows(stranger, `/hazards/${mine}`, '没有找到这个页面')
    await look(stranger, "4-04 another district's hazard")
  })

  step('an expired login keeps what was typed', async () => {
    const { page } = filler
    await visit(filler, '/hazards/new')
    await page.locator('#photoIds input[type=file]').last().setInputFiles(photo('exit_door_before.jpg'))
    await page.getByAltText('第 1 张照片').first().waitFor()
    await page.locator('#category').selectOption('F03')
    await page.locator('#description').fill('食堂北侧疏散门被铁链锁住')
    await page.locator('#placeText').fill('食堂北侧')
    await endLogin(page)
    await page.getByRole('button', { name: '上账', exact: true }).click()
    await page.getByText('登录已过期。您填写的内容已保存在本机，重新登录后继续。').first().waitFor()
    expect(await page.locator('#description').inputValue()).toBe('食堂北侧疏散门被铁链锁住')
    await look(filler, '4-05 the login expired while typing')
    await page.getByRole('button', { name: '重新登录' }).click()
    await giveCredentials(page, 'filler', 'demo')
    await arrived(page)
    await page.getByText('已恢复您上次没有提交的内容。').first().waitFor()
    expect(await page.locator('#description').inputValue()).toBe('食堂北侧疏散门被铁链锁住')
    expect(await page.locator('#placeText').inputValue()).toBe('食堂北侧')
    await page.getByAltText('第 1 张照片').first().waitFor()
    await look(filler, '4-06 everything is still there')
    await page.getByRole('button', { name: '上账', exact: true }).click()
    await page.waitForURL(/\/hazards\/[0-9a-f-]{36}$/)
  })

  step('signing out ends it', async () => {
    await visit(filler, '/account')
    await filler.page.getByRole('button', { name: '退出登录' }).first().waitFor()
    await look(filler, '4-07 account')
    await filler.page.getByRole('button', { name: '退出登录' }).click()
    await filler.page.getByRole('button', { name: '登录', exact: true }).first().waitFor()
    await look(filler, '4-08 signed out')
  })
})

journey('every screen in English', (step) => {
  step('on the phone', async () => {
    const reader = await visitor('responsible', 'phone')
    await reader.page.getByRole('button', { name: 'English' }).click()
    await reader.page.getByRole('button', { name: 'Sign in' }).click()
    await reader.page.getByRole('heading', { name: 'Sign in to your account' }).waitFor()
    await giveCredentials(reader.page, 'responsible', 'demo')
    await arrived(reader.page)
    const { items } = (await call('responsible', 'GET', '/hazards?state=CLOSED&limit=1')).body
    for (const path of [
      '/',
      '/hazards',
      '/hazards/new',
      `/hazards/${items[0].id}`,
      `/hazards/${items[0].id}/history`,
      '/account',
    ])
      await english(reader, path, 'phone')
  })

  step('at the desk', async () => {
    const head = await login('head', 'desk')
    await head.page.getByRole('button', { name: 'English' }).click()
    for (const room of ['overview', 'hazards', 'weekly', 'imports', 'organisations', 'people'])
      await english(head, `/desk/${room}`, 'desk')
    const { items } = (await call('head', 'GET', '/hazards?state=CLOSED&limit=1')).body
    await english(head, `/desk/hazards?id=${items[0].id}`, 'desk')
  })
})

async function english(person: Person, path: string, tier: string) {
  await visit(person, path)
  expect(await person.page.locator('html').getAttribute('lang')).toBe('en')
  const screen = path.replace(/^\/desk|\?.*/g, '').replace(/[0-9a-f-]{36}/, 'one')
  await look(person, `4-en ${tier}${screen.replaceAll('/', ' ')}${path.includes('?id=') ? ' drawer' : ''}`)
}
