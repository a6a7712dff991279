import { createFileRoute } from '@tanstack/react-router'
import { OrganisationsPage } from '@/features/desk-organisations/organisations-page'
import { parseOrganisationsSearch } from '@/features/desk-organisations/search'

export const Route = createFileRoute('/desk/organisations/')({
  validateSearch: parseOrganisationsSearch,
  component: Organisations,
})

function Organisations() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <OrganisationsPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
  )
}
