import { createFileRoute } from '@tanstack/react-router'
import { HazardsPage } from '@/features/desk-hazards/hazards-page'
import { parseHazardSearch } from '@/features/desk-hazards/search'

export const Route = createFileRoute('/desk/hazards')({
  validateSearch: parseHazardSearch,
  component: Hazards,
})

function Hazards() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return <HazardsPage search={search} onSearch={(next) => void navigate({ search: next })} />
}
