import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Person } from './browser'
import { artifacts, docs } from './places'
import { smallTargets } from './taps'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Keys of texts look like `field:home.title` or `home.title`; file names and addresses are no keys. */
const rawKey = /\b(?:common|desk|field):[\w.]+|\b[a-z][A-Za-z]+(?:\.[a-z][A-Za-z]+)+\b|\{\{\w+\}\}/
const noKey = /\.(?:csv|docx|heic|jpg|ndjson|pdf|png|svg|xls|xlsx|zip)\b|hazardledger\.org/

/**
 * What is asked of every screen, as it stands: nothing for axe to find, nothing wider than the device, nothing smaller
 * than a thumb in the field tier, no key where a text should be. Leaves a screenshot of that name.
 */
export async function look({ page }: Person, name: string) {
  await settled(page)
  mkdirSync(artifacts, { recursive: true })
  await page.screenshot({ path: `${artifacts}/${name}.png` })
  expect.soft(await axe(page), `${name}: axe`).toEqual([])
  expect.soft(await overflow(page), `${name}: wider than the device, in pixels`).toBe(0)
  expect.soft(await smallTargets(page), `${name}: too small for a thumb`).toEqual([])
  expect.soft(await rawKeys(page), `${name}: keys instead of texts`).toEqual([])
}

/** A picture for the README. The one kept in the repository is replaced only when HL_E2E_DOCS is set: a test run changes no file. */
export async function pictureForReadme({ page }: Person, name: string) {
  await settled(page)
  const folder = process.env.HL_E2E_DOCS ? docs : artifacts
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png`, scale: 'css' })
}

/** Nothing loads, nothing moves: pictures are there, grey shapes are gone, drawers have arrived. */
async function settled(page: Page) {
  await page.waitForFunction(() => {
    const travelling = document.querySelector('main[aria-busy=true]')
    const greys = document.querySelectorAll('[role=status] .ant-skeleton, .ant-spin-spinning')
    const loading = [...document.querySelectorAll('[role=status] .visually-hidden')].length
    const pictures =
      [...document.images].every((image) => image.complete) && !document.querySelector('[class*=waiting]')
    const moving = document.getAnimations().some((animation) => animation.playState === 'running')
    return !travelling && greys.length + loading === 0 && pictures && !moving
  })
}

async function axe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: injected above
    const { violations } = await (window as any).axe.run({ resultTypes: ['violations'] })
    return violations.map(
      // biome-ignore lint/suspicious/noExplicitAny: axe's own result
      ({ id, nodes }: any) => `${id}: ${nodes.map((node: any) => node.target.join(' ')).join(', ')}`,
    )
  })
}

/** Measured against the device: a phone's browser widens its own viewport to what overflows. */
async function overflow(page: Page): Promise<number> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  return Math.max(0, width - (page.viewportSize()?.width ?? width))
}

async function rawKeys(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText()
  return text.split(/\s+/).filter((word) => rawKey.test(word) && !noKey.test(word))
}
