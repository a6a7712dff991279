import type { Page } from 'playwright-core'

/** What a thumb needs, in CSS pixels; also what `--target` in tokens.css says. */
const target = 48

/** Links within a sentence, which are as high as its line. They have no other way to be reached, so there are few. */
const inRunningText = ['查看并入的隐患', 'Open that hazard']

/**
 * Whatever can be pressed on this screen and is smaller than a thumb needs: `name width×height`. A box that is ticked by
 * pressing its words counts with them, a link that covers its card counts as the card; the desk tier is worked with a mouse and is not asked.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  const isFieldOnPhone =
    (page.viewportSize()?.width ?? 0) < 480 && !new URL(page.url()).pathname.startsWith('/desk')
  if (!isFieldOnPhone) return []
  const small = await page.evaluate((least) => {
    const pressable =
      'a[href], button, input, select, textarea, summary, [role=button], [role=link], [tabindex="0"]'
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.visually-hidden')
    return [...document.querySelectorAll<HTMLElement>(pressable)].filter(shown).flatMap((element) => {
      const covers =
        getComputedStyle(element, '::after').position === 'absolute' ? element.offsetParent : null
      const { width, height } = (covers ?? element.closest('label') ?? element).getBoundingClientRect()
      const name = (element.getAttribute('aria-label') ?? element.innerText ?? '').trim() || element.id
      const isLarge = Math.round(width) >= least && Math.round(height) >= least
      return isLarge ? [] : [{ name, size: `${Math.round(width)}×${Math.round(height)}` }]
    })
  }, target)
  return small.filter(({ name }) => !inRunningText.includes(name)).map(({ name, size }) => `${name} ${size}`)
}
