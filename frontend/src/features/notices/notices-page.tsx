import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/shared/ui/page'
import { NoticeList } from './notice-list'
import type { NoticesProps } from './tier'

/** The notices on a phone. */
export function NoticesPage(props: NoticesProps) {
  const { t } = useTranslation('notices')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <NoticeList {...props} />
    </>
  )
}
