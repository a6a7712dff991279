import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/auth/me'
import { OverviewPage } from '@/features/desk-overview/overview-page'
import { parseOverviewSearch } from '@/features/desk-overview/search'
import { mayEnter } from '@/features/desk-shell/desk-rooms'
import { Forbidden } from '@/features/shell/forbidden'

export const Route = createFileRoute('/desk/overview')({
  validateSearch: parseOverviewSearch,
  component: Overview,
})

function Overview() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  if (!mayEnter('overview', useMe())) return <Forbidden />
  return <OverviewPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
}
