import { createFileRoute } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page, Sheet } from '@/features/desk-kit/page'
import { NoticeList } from '@/features/notices/notice-list'
import { parseNoticesSearch } from '@/features/notices/tier'

export const Route = createFileRoute('/desk/notices')({
  validateSearch: parseNoticesSearch,
  component: Notices,
})

function Notices() {
  const { t } = useTranslation('notices')
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <Page title={t('title')} about={t('lead')}>
      <Sheet>
        <NoticeList
          tier="desk"
          search={search}
          onSearch={(next) => void navigate({ search: next, replace: true })}
        />
      </Sheet>
    </Page>
  )
}
