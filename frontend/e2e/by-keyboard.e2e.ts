import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { arrived, login, type Person, visitor, withBrowser } from './support/browser'
import { drawer } from './support/desk'
import { hazardOf, type Prepared } from './support/hazards'
import { journey } from './support/journey'
import { look } from './support/look'
import { reaches } from './support/phone'
import { photo } from './support/places'

withBrowser()

const stamp = Date.now() % 100_000

/** What has the focus, by its name, or by its id where a label names it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    return { id: element.id, name: (element.getAttribute('aria-label') ?? element.innerText ?? '').trim() }
  })

/** Goes on from control to control until that one has the focus, and shows it. */
async function tabTo(page: Page, wanted: string) {
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab')
    const { id, name } = await focused(page)
    if (id === wanted || name === wanted || name.split('\n')[0] === wanted) {
      expect(await isMarked(page), `${wanted} shows that it has the focus`).toBe(true)
      return
    }
  }
  throw new Error(`no way to ${wanted} by the tab key`)
}

const isMarked = (page: Page) =>
  page.evaluate(() => {
    const chain: Element[] = []
    for (let at = document.activeElement; at && chain.length < 4; at = at.parentElement) chain.push(at)
    return chain.some((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    })
  })

journey('without a mouse or a touch', (step) => {
  let filler: Person
  let hazard: Prepared

  step('a filler signs in and files a hazard with a photo', async () => {
    filler = await visitor('filler', 'phone')
    const { page } = filler
    await page.getByRole('button', { name: '登录' }).waitFor()
    await tabTo(page, '登录')
    await page.keyboard.press('Enter')
    await page.locator('#username').waitFor()
    await page.locator('#username').focus()
    await page.keyboard.type('filler')
    await page.keyboard.press('Tab')
    await page.keyboard.type('demo')
    await page.keyboard.press('Enter')
    await arrived(page)

    await tabTo(page, '随手拍，登记隐患')
    await page.keyboard.press('Enter')
    await page.locator('#description').waitFor()
    // asked for before the way there: the browser hands over only the choosers that open after it has been told
    const chooser = page.waitForEvent('filechooser')
    await tabTo(page, '从相册选')
    await page.keyboard.press('Enter')
    await (await chooser).setFiles(photo('corridor_before.jpg'))
    await page.getByAltText('第 1 张照片').waitFor()
    const category = page.locator('#category')
    await tabTo(page, 'category')
    for (let pressed = 0; (await category.inputValue()) !== 'F03' && pressed < 20; pressed++)
      await page.keyboard.press('ArrowDown')
    await tabTo(page, 'description')
    await page.keyboard.type(`走廊堆放课桌${stamp}张`)
    await tabTo(page, 'placeText')
    await page.keyboard.type('二楼走廊')
    await look(filler, 'keys-01 filled in by keyboard')
    await tabTo(page, '上账')
    await page.keyboard.press('Enter')
    await reaches(page, '已上账')
  })

  step('a clerk of the district opens a hazard and closes it again', async () => {
    hazard = await hazardOf({ description: `疏散门关闭不严${stamp}`, until: 'LISTED' })
    const { page } = await login('district', 'desk')
    await tabTo(page, '跳到主要内容')
    await page.keyboard.press('Enter')
    expect((await focused(page)).id, 'the frame can be skipped').toBe('content')
    await page.goto('/desk/hazards')
    await arrived(page)
    await tabTo(page, hazard.number)
    await page.keyboard.press('Enter')
    await drawer(page).getByRole('heading', { level: 2 }).first().waitFor()
    await page.keyboard.press('Escape')
    await drawer(page).waitFor({ state: 'hidden' })
    expect((await focused(page)).name, 'the focus returns to where it was').toContain(hazard.number)
  })
})
