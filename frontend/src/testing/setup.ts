import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { afterEach, beforeAll } from 'vitest'
import common from '@/i18n/locales/zh-CN/common'
import field from '@/i18n/locales/zh-CN/field'
import notices from '@/i18n/locales/zh-CN/notices'

beforeAll(async () => {
  document.documentElement.lang = 'zh-CN'
  await i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    resources: { 'zh-CN': { common, field, notices } },
    ns: ['common', 'field', 'notices'],
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  })
})

afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
})

// jsdom has no layout: what asks for it gets the answer of a narrow screen.
window.matchMedia ??= (media) =>
  ({ media, matches: false, addEventListener() {}, removeEventListener() {} }) as never
window.scrollTo = () => undefined
Element.prototype.scrollIntoView = () => undefined
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
