import i18next, { type BackendModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from './languages'
import { languages } from './languages'

const storageKey = 'hazard-ledger.language'
const bundles = import.meta.glob<Record<string, unknown>>('./locales/*/*.ts', { import: 'default' })

/** Loads only the language and the part (field or desk) that a screen asks for. */
const lazyBundles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, done) {
    const load = bundles[`./locales/${language}/${namespace}.ts`]
    if (!load) return done(new Error(`no texts for ${language}/${namespace}`), null)
    load().then(
      (texts) => done(null, texts as never),
      (error: Error) => done(error, null),
    )
  },
}

function chosenLanguage(): Language {
  const stored = localStorage.getItem(storageKey)
  return languages.find((language) => language === stored) ?? 'zh-CN'
}

function show(language: string) {
  document.documentElement.lang = language
}

/** Remembered at once and not when its texts have come: who leaves the screen meanwhile has chosen all the same. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language)
  await i18next.changeLanguage(language)
}

/** Starts in the language chosen on this device, Chinese otherwise: the ledger is an official record in Chinese. */
export async function startI18n(): Promise<void> {
  const lng = chosenLanguage()
  show(lng)
  i18next.on('languageChanged', show)
  await i18next
    .use(lazyBundles)
    .use(initReactI18next)
    .init({
      lng,
      fallbackLng: false,
      supportedLngs: [...languages],
      load: 'currentOnly',
      ns: ['common', 'field'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
      react: { useSuspense: true },
    })
}
