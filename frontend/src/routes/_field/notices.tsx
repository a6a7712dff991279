import { createFileRoute } from '@tanstack/react-router'
import { NoticesPage } from '@/features/notices/notices-page'
import { parseNoticesSearch } from '@/features/notices/tier'

export const Route = createFileRoute('/_field/notices')({
  validateSearch: parseNoticesSearch,
  component: Notices,
})

function Notices() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <NoticesPage
      tier="field"
      search={search}
      onSearch={(next) => void navigate({ search: next, replace: true })}
    />
  )
}
