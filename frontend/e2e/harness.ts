import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Where the running stack answers; `make run` prints it. */
export const baseUrl = process.env.HL_E2E_URL ?? 'http://localhost:8080'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
}
export const desk: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }

/** The system's Chromium: nothing is downloaded for the tests. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.HL_E2E_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  })
}

export interface AxeFinding {
  id: string
  help: string
  targets: string[]
}

/** What axe finds on the page as it stands (WCAG 2.2 A and AA and best practices). */
export async function axe(page: Page): Promise<AxeFinding[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: injected above
    const result = await (window as any).axe.run()
    // biome-ignore lint/suspicious/noExplicitAny: axe's own result
    return result.violations.map((violation: any) => ({
      id: violation.id,
      help: violation.help,
      // biome-ignore lint/suspicious/noExplicitAny: axe's own result
      targets: violation.nodes.map((node: any) => node.target.join(' ')),
    }))
  })
}

/** Signs in at Keycloak's own page as a demo login and returns to the application. */
export async function signIn(page: Page, username: string, password = 'demo') {
  await page.goto(baseUrl)
  await page.getByRole('button', { name: /^(登录|Sign in)$/ }).click()
  await page.locator('#username').fill(username)
  await page.locator('#password').fill(password)
  await page.locator('#kc-login').click()
  await page.waitForURL((url) => url.href.startsWith(baseUrl) && !url.pathname.startsWith('/auth/'))
}
