import type { Page } from 'playwright-core'
import { type Person, visit } from './browser'
import { photo } from './places'

/** What a thumb does on the screens of the field tier, and what it sees there. */

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Opens a hazard and presses one of the steps it offers. */
export async function begins(person: Person, hazard: string, action: string) {
  await visit(person, `/hazards/${hazard}`)
  await presses(person.page, action)
}

/** Presses a step on the hazard's screen, also one that stands behind 更多. */
export async function presses(page: Page, action: string) {
  const steps = page.getByRole('navigation', { name: '可办理事项' })
  const link = steps.getByRole('link', { name: action, exact: true })
  await link
    .or(steps.getByText('更多', { exact: true }))
    .first()
    .waitFor()
  if (!(await link.isVisible())) await steps.getByText('更多', { exact: true }).click()
  await link.click()
  await page.getByRole('heading', { level: 1, name: action }).waitFor()
}

/** The hazard's own screen, in that state. */
export async function reaches(page: Page, state: string) {
  await page.waitForURL(/\/hazards\/[0-9a-f-]{36}$/)
  await page.locator('main').getByText(state, { exact: true }).first().waitFor()
}

export async function addPhoto(page: Page, field: string, name: string) {
  await page.locator(`#${field} input[type=file]`).last().setInputFiles(photo(name))
  await page.locator(`#${field}`).getByAltText('第 1 张照片').first().waitFor()
}
