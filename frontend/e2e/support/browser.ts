import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

export type Device = 'phone' | 'desk'

const devices: Record<Device, BrowserContextOptions> = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1440, height: 900 } },
}

/** Slow machines are slow; what takes longer than this many seconds is broken. */
const patience = Number(process.env.HL_E2E_PATIENCE ?? 45) * 1000

/** Somebody at a browser of their own, as on a device of their own. */
export interface Person {
  name: string
  page: Page
  /** What went wrong behind the screens: script errors, refused resources, answers of 500 and above. */
  troubles: string[]
}

let browser: Browser | undefined
const people: Person[] = []

/** Call once in each file: the system's Chromium, opened for its journeys and closed after them. */
export function withBrowser() {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env.HL_E2E_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--lang=zh-CN',
      ],
    })
  })
  afterAll(async () => {
    people.length = 0
    await browser?.close()
  })
}

export const openPeople = (): readonly Person[] => people

/** A fresh browser on a device, at the address of the application. */
export async function visitor(name: string, device: Device): Promise<Person> {
  if (!browser) throw new Error('withBrowser() is missing in this file')
  const context = await browser.newContext({
    ...devices[device],
    baseURL: inject('stack').app,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  const person: Person = { name, page, troubles: [] }
  page.on('pageerror', (error) => person.troubles.push(`script: ${error.message}`))
  page.on('console', (line) => {
    // Chromium also reports each refused request here; refusals that a journey provokes are no trouble.
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource'))
      person.troubles.push(`console: ${line.text()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 500) person.troubles.push(`${response.status()} ${response.url()}`)
  })
  people.push(person)
  await page.goto('/')
  return person
}

/** Signs in at Keycloak's own page and returns to where the application was left. */
async function signIn(person: Person, username: string, password = 'demo') {
  await askForLogin(person)
  await giveCredentials(person.page, username, password)
  await arrived(person.page)
}

export async function askForLogin({ page }: Person) {
  await page.getByRole('button', { name: /^(登录|Sign in)$/ }).click()
}

/** Where Keycloak leads from here is the caller's matter: into the application, to a new password, or nowhere. */
export async function giveCredentials(page: Page, username: string, password: string) {
  await page.locator('#username').fill(username)
  await page.locator('#password').fill(password)
  await page.locator('#kc-login').click()
}

/**
 * A screen of the application stands, and no other is on its way. Keycloak's pages have headings too, and one that is left
 * too early leaves its login unfinished.
 */
export async function arrived(page: Page) {
  await page.locator('main#content[aria-busy=false] h1').first().waitFor()
}

/** Opens an address as by a link from outside: the application starts anew there. */
export async function visit({ page }: Person, path: string) {
  await page.goto(path)
  await arrived(page)
}

/** A demo login at a device of their own, at their home screen. */
export async function login(username: string, device: Device): Promise<Person> {
  const person = await visitor(username, device)
  await signIn(person, username)
  return person
}
