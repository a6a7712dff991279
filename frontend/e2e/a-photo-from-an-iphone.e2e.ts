import { spawnSync } from 'node:child_process'
import { expect } from 'vitest'
import { call } from './support/api'
import { login, visit, withBrowser } from './support/browser'
import { journey } from './support/journey'
import { look } from './support/look'
import { button, reaches } from './support/phone'
import { sample } from './support/places'

withBrowser()

/** The service decodes HEIC by this tool; `make e2e` installs it where it may. */
const decodes = spawnSync('heif-convert', ['--version']).error === undefined

journey('a photo in HEIC, which this browser cannot show', (step) => {
  step(decodes ? 'is taken, shown and kept as it came' : 'is refused with a sentence', async () => {
    const filler = await login('filler', 'phone')
    const { page } = filler
    await visit(filler, '/hazards/new')
    await page.locator('#photoIds input[type=file]').last().setInputFiles(sample('stairwell_before.heic'))
    if (!decodes) {
      await page.getByText(/^此处无法读取 HEIC 照片/).waitFor()
      return
    }
    const shown = page.locator('#photoIds').getByAltText('第 1 张照片')
    await shown.waitFor()
    await expect
      .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
    await look(filler, 'h-01 a HEIC photo in the form')
    await page.locator('#category').selectOption('F03')
    await page.locator('#description').fill('楼梯口堆放杂物')
    await page.locator('#placeText').fill('教学楼一楼')
    await button(page, '上账').click()
    await reaches(page, '已上账')
    const [photo] = (await call('filler', 'GET', new URL(page.url()).pathname)).body.photos
    const { mediaType, claims } = (await call('filler', 'GET', `/photos/${photo.photoId}`)).body
    expect(mediaType).toBe('image/heic')
    expect(claims.capturedAt, 'what the camera wrote travels along').toContain('2026-03-11')
  })
})
