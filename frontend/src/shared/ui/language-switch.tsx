import { useTranslation } from 'react-i18next'
import { chooseLanguage } from '@/i18n'
import { languageNames, languages } from '@/i18n/languages'
import { Button } from './button'

/** Offers the language that is not shown now, named in itself. */
export function LanguageSwitch() {
  const { i18n } = useTranslation()
  const other = languages.find((language) => language !== i18n.language) ?? 'zh-CN'
  return (
    <Button look="quiet" icon="language" lang={other} onClick={() => chooseLanguage(other)}>
      {languageNames[other]}
    </Button>
  )
}
