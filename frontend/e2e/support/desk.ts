import type { Page } from 'playwright-core'
import { type Person, visit } from './browser'

/** What stands at the desk: tables, the drawer of one record, the dialog of one action. */

export const rows = (page: Page) => page.locator('tr.ant-table-row')
export const drawer = (page: Page) => page.locator('.ant-drawer-open')
export const dialog = (page: Page) => page.locator('.ant-modal-wrap:visible .ant-modal')

/** Opens a hazard's drawer by its link, as a colleague would have sent it. */
export async function opens(person: Person, hazard: string) {
  await visit(person, `/desk/hazards?id=${hazard}`)
  await drawer(person.page)
    .getByRole('heading', { level: 2 })
    .or(drawer(person.page).getByRole('slider'))
    .first()
    .waitFor()
}

/** Presses one of the drawer's actions and waits for its dialog. */
export async function acts(page: Page, action: string) {
  await drawer(page).getByRole('button', { name: action, exact: true }).click()
  await dialog(page).getByText(action, { exact: true }).first().waitFor()
}

/** Presses the dialog's own button; the dialog closes only when the service has agreed. */
export async function confirms(page: Page, name: string) {
  await dialog(page).getByRole('button', { name, exact: true }).click()
  await dialog(page).waitFor({ state: 'hidden' })
}

/** Picks from the list of one field, not from one that is just closing; picked is what the field then shows. */
export async function choose(page: Page, field: string, text: string, search = '') {
  const item = dialog(page).locator('.ant-form-item').filter({ hasText: field })
  const box = item.getByLabel(field, { exact: true })
  await box.click()
  if (search) await box.fill(search)
  const list = page.locator(`.ant-select-dropdown:has(#${await box.getAttribute('aria-controls')})`)
  await list.locator('.ant-select-item-option').filter({ hasText: text }).first().click()
  await item.getByText(text).filter({ visible: true }).first().waitFor()
}
