import { useTranslation } from 'react-i18next'

export function HomePage() {
  const { t } = useTranslation('field')
  return <h1>{t('home.title')}</h1>
}
