import { createFileRoute } from '@tanstack/react-router'
import { readFilter } from '@/features/hazards/list/filter-schema'
import { HazardListPage } from '@/features/hazards/list/hazard-list-page'

export const Route = createFileRoute('/_field/hazards/')({
  validateSearch: readFilter,
  component: HazardList,
})

function HazardList() {
  const filter = Route.useSearch()
  const navigate = Route.useNavigate()
  return <HazardListPage filter={filter} onFilter={(search) => navigate({ search })} />
}
