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

/** Starts in the language chosen on this device, Chinese otherwise: the ledger is an official record in Chinese. */
export async function startI18n(): Promise<void> {
  const lng = chosenLanguage()
  show(lng)
  i18next.on('languageChanged', (language) => {
    localStorage.setItem(storageKey, language)
    show(language)
  })
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
