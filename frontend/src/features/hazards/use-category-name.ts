import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { categoriesQuery } from '@/api/register'

/** The name of a category in the reader's language; its code while the names are still on their way. */
export function useCategoryName(): (code: string) => string {
  const { i18n } = useTranslation()
  const categories = useQuery(categoriesQuery)
  return (code) => {
    const category = categories.data?.find((candidate) => candidate.code === code)
    if (!category) return code
    return i18n.language === 'en' ? category.nameEn : category.nameZh
  }
}
