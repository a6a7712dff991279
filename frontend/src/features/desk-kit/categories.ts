import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { categoriesQuery } from '@/api/register'

/** The hazard categories by the name of the present language; a code nobody knows is shown as it is. */
export function useCategories() {
  const { i18n } = useTranslation()
  const { data = [] } = useQuery(categoriesQuery)
  const options = data.map((category) => ({
    value: category.code,
    label: `${category.code} ${i18n.language === 'en' ? category.nameEn : category.nameZh}`,
  }))
  const names = new Map(options.map(({ value, label }) => [value, label]))
  return { options, nameOf: (code: string) => names.get(code) ?? code }
}
