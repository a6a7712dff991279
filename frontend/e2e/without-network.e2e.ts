import { writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { call } from './support/api'
import { arrived, login, type Person, withBrowser } from './support/browser'
import { journey } from './support/journey'
import { look } from './support/look'
import { addPhoto, button, reaches } from './support/phone'
import { artifacts, photo } from './support/places'

withBrowser()

const stamp = Date.now() % 100_000
const finds = ['地下室配电箱未关闭', '地下室疏散指示灯不亮', '地下室堆放废旧课桌'].map(
  (words) => `${words}${stamp}`,
)
let filler: Person

/** Runs in the page: the worker is at work, and the document, which is stored last, is there. */
const isKept = async () =>
  navigator.serviceWorker.controller !== null && (await caches.match('/')) !== undefined

const waiting = (page: Page) => page.getByRole('region', { name: '本机待上报' })

/** Fills in the form with a photo that has to wait for the network. */
async function fillsIn(page: Page, words: string, picture: string) {
  await page.getByRole('link', { name: '上报', exact: true }).click()
  await page.locator('#photoIds input[type=file]').last().setInputFiles(picture)
  await page.getByRole('img', { name: '等待上传的照片' }).waitFor()
  await page.locator('#category').selectOption('F06')
  await page.locator('#description').fill(words)
  await page.locator('#placeText').fill('地下一层')
}

/** Files it; without network that leads home, where it waits. */
async function files(page: Page) {
  await button(page, '上账').click()
  await waiting(page).waitFor()
}

async function numbersOf(words: string): Promise<string[]> {
  const { items } = (await call('filler', 'GET', `/hazards?q=${encodeURIComponent(words)}`)).body
  return items.map((each: { number: string }) => each.number)
}

journey('filing in a basement without network', (step) => {
  step('a phone that has opened the application once has all it needs', async () => {
    filler = await login('filler', 'phone')
    await expect.poll(() => filler.page.evaluate(isKept), { timeout: 45_000 }).toBe(true)
  })

  step('three hazards are filed without network, and wait on the phone', async () => {
    const { page } = filler
    await page.context().setOffline(true)
    for (const words of finds) {
      await fillsIn(page, words, photo('wires_before.jpg'))
      if (words === finds[0]) await look(filler, 'w-01 filling in without network')
      await files(page)
    }
    await expect.poll(() => waiting(page).getByRole('listitem').count()).toBe(3)
    await look(filler, 'w-02 three wait on the phone')
  })

  step('a reload without network loses none of them, nor what is half typed', async () => {
    const { page } = filler
    await page.getByRole('link', { name: '上报', exact: true }).click()
    await page.locator('#description').fill('写到一半')
    await page.reload()
    await arrived(page)
    expect(await page.locator('#description').inputValue()).toBe('写到一半')
    await button(page, '重新填写').click()
    await page.getByRole('link', { name: '首页', exact: true }).click()
    await waiting(page).waitFor()
    expect(await waiting(page).getByRole('listitem').count()).toBe(3)
    await look(filler, 'w-03 still there after a reload')
  })

  step('with the network back each arrives exactly once, with its photo', async () => {
    const { page } = filler
    await page.context().setOffline(false)
    await waiting(page).waitFor({ state: 'hidden' })
    await look(filler, 'w-04 sent')
    for (const words of finds) expect(await numbersOf(words), words).toHaveLength(1)
    await page.reload()
    await arrived(page)
    expect(await waiting(page).count()).toBe(0)
    const [found] = (await call('filler', 'GET', `/hazards?q=${encodeURIComponent(finds[0] ?? '')}`)).body
      .items
    const { state, photos } = (await call('filler', 'GET', `/hazards/${found.id}`)).body
    expect([state, photos.length]).toEqual(['LISTED', 1])
  })

  step('what the service refuses stays visible, and goes out after a change', async () => {
    const { page } = filler
    const words = `地下室通风管破损${stamp}`
    const noPhoto = `${artifacts}/no-photo.jpg`
    await writeFile(noPhoto, 'not a photo at all')
    await page.context().setOffline(true)
    await fillsIn(page, words, noPhoto)
    await files(page)
    await page.context().setOffline(false)
    await waiting(page)
      .getByText(/^未能上报：/)
      .waitFor()
    await look(filler, 'w-05 refused')
    await button(page, '去修改').click()
    await page.getByText('已恢复您上次没有提交的内容。').waitFor()
    await button(page, '移除').click()
    await addPhoto(page, 'photoIds', 'wires_before.jpg')
    await button(page, '上账').click()
    await reaches(page, '已上账')
    expect(await numbersOf(words)).toHaveLength(1)
  })
})
