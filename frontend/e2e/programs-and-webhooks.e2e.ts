import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, expect, inject } from 'vitest'
import { login, type Person, visit, withBrowser } from './support/browser'
import { hazardOf } from './support/hazards'
import { journey } from './support/journey'
import { look } from './support/look'

withBrowser()

const stamp = `${Date.now() % 1_000_000}`
const school = '江州市清河区实验小学'

/** Another platform's receiver, on this machine. */
const received: { headers: IncomingHttpHeaders; body: string }[] = []
let receiver: Server | undefined
afterAll(() => receiver?.close())

async function receive(): Promise<string> {
  receiver = createServer((request, response) => {
    let body = ''
    request.on('data', (piece) => {
      body += piece
    })
    request.on('end', () => {
      received.push({ headers: request.headers, body })
      response.writeHead(202).end('taken')
    })
  })
  await new Promise<void>((resolve) => receiver?.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/events`
}

async function arrived(count: number) {
  await expect.poll(() => received.length, { timeout: 30_000 }).toBeGreaterThanOrEqual(count)
}

/** A token as the program itself gets one. */
async function programToken(clientId: string, secret: string): Promise<Response> {
  return fetch(`${inject('stack').issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: secret,
    }),
  })
}

const ask = (token: string, path: string, method = 'GET', body?: unknown) =>
  fetch(`${inject('stack').app}/api/v1${path}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })

async function chooseOrganisation(page: Page, name: string) {
  const field = page.getByRole('dialog').getByLabel('单位', { exact: true })
  await field.click()
  await field.fill(name)
  await page.locator('.ant-select-dropdown:visible').getByText(name, { exact: true }).first().click()
}

const confirm = (page: Page) =>
  page
    .getByRole('dialog')
    .getByRole('button', { name: /确\s*认/ })
    .click()

journey('programs and other platforms', (step) => {
  let head: Person
  let clientId = ''
  let token = ''

  step('a program gets an account, its secret is shown once', async () => {
    head = await login('head', 'desk')
    const { page } = head
    await visit(head, '/desk/integrations')
    await page.getByRole('heading', { name: '系统对接' }).waitFor()
    await page.getByRole('button', { name: '签发账号' }).waitFor()
    await look(head, '5-01 program accounts')
    await page.getByRole('button', { name: '签发账号' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('名称').fill(`物联网平台${stamp}`)
    await chooseOrganisation(page, school)
    await look(head, '5-02 new account')
    await dialog.getByRole('button', { name: '签发账号' }).click()
    await page.getByText(`“物联网平台${stamp}”的密钥`).waitFor()
    await look(head, '5-03 secret')
    const codes = await page.getByRole('dialog').locator('code').allInnerTexts()
    clientId = codes[0] ?? ''
    const secret = codes.at(-1) ?? ''
    await page.getByRole('button', { name: '我已记下' }).click()

    const granted = await programToken(clientId, secret)
    expect(granted.status).toBe(200)
    token = (await granted.json()).access_token
    expect((await ask(token, '/me')).status).toBe(200)
    const refused = await ask(token, '/hazards', 'POST', {})
    expect(refused.status).toBe(403)
    expect((await refused.json()).code).toBe('scope-missing')
  })

  step('who issued it sees what it did, and puts it out at once', async () => {
    const { page } = head
    const row = page.locator('tr.ant-table-row').filter({ hasText: clientId })
    await row.getByRole('button', { name: '使用记录' }).click()
    await page.locator('.ant-drawer-open').getByText('getMe').waitFor()
    await look(head, '5-04 what it did')
    await page.keyboard.press('Escape')
    await row.getByRole('button', { name: /吊\s*销/ }).click()
    await confirm(page)
    await row.getByText('已吊销').waitFor()
    expect((await ask(token, '/me')).status).toBe(403)
  })

  step('a webhook never leads into an inner network', async () => {
    const { page } = head
    await visit(head, '/desk/integrations?tab=webhooks')
    await page.getByRole('button', { name: '新建推送' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('名称').fill(`监管平台${stamp}`)
    await chooseOrganisation(page, school)
    await dialog.getByLabel('接收地址').fill('https://169.254.169.254/latest/meta-data')
    await dialog.getByLabel('事件').fill('上账')
    await page.keyboard.press('Enter')
    await dialog.locator('.ant-select-selection-item').getByText('上账').waitFor()
    await dialog.getByLabel('名称').click()
    await dialog.getByRole('button', { name: '新建推送' }).click()
    await dialog.getByText('指向内部网络，不予投递').waitFor()
    await look(head, '5-05 refused target')
  })

  step('an event arrives signed, and can be delivered again', async () => {
    const { page } = head
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('接收地址').fill(await receive())
    await dialog.getByRole('button', { name: '新建推送' }).click()
    await page.getByText(`“监管平台${stamp}”的密钥`).waitFor()
    const secret = await page.getByRole('dialog').locator('code').last().innerText()
    await page.getByRole('button', { name: '我已记下' }).click()
    await look(head, '5-06 webhooks')

    const { id } = await hazardOf({ description: `推送的隐患，批次${stamp}`, until: 'SIGNED' })
    await arrived(1)
    const { headers, body } = received[0] ?? { headers: {}, body: '{}' }
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
    expect(headers['webhook-signature']).toBe(
      `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
    )
    expect(JSON.parse(body).subject).toBe(id)

    const row = page.locator('tr.ant-table-row').filter({ hasText: `监管平台${stamp}` })
    await row.getByRole('button', { name: '投递记录' }).click()
    const drawer = page.locator('.ant-drawer-open')
    await drawer.getByText('已送达').first().waitFor()
    await look(head, '5-07 deliveries')
    await drawer.getByRole('button', { name: '重新投递' }).first().click()
    await arrived(2)
    expect(received[1]?.headers['webhook-id']).toBe(headers['webhook-id'])
    await page.keyboard.press('Escape')
    await row.getByRole('button', { name: /删\s*除/ }).click()
    await confirm(page)
    await row.waitFor({ state: 'detached' })
  })

  step('a programmer finds where to begin, in both languages', async () => {
    const { page } = head
    await page.getByRole('tab', { name: '对接说明' }).click()
    await page.getByRole('link', { name: '接口说明' }).waitFor()
    await look(head, '5-08 for integrators')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('link', { name: 'API reference' }).waitFor()
    await look(head, '5-09 for integrators in English')
    expect((await fetch(`${inject('stack').app}/downloads/hazardctl`)).status).toBe(200)
    await page.goto('/api-docs/#listChanges')
    await page.locator('#listChanges').getByText('Ask with the').waitFor()
    await look(head, '5-10 reference')
  })
})
