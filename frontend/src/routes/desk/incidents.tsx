import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/auth/me'
import { IncidentsPage } from '@/features/desk-incidents/incidents-page'
import { parseIncidentSearch } from '@/features/desk-incidents/search'
import { mayEnter } from '@/features/desk-shell/desk-rooms'
import { Forbidden } from '@/features/shell/forbidden'

export const Route = createFileRoute('/desk/incidents')({
  validateSearch: parseIncidentSearch,
  component: Incidents,
})

function Incidents() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  if (!mayEnter('incidents', useMe())) return <Forbidden />
  return <IncidentsPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
}
