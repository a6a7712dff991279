import { createFileRoute } from '@tanstack/react-router'
import { BuildingUsePage } from '@/features/desk-organisations/building-use-page'
import { parseBuildingUseSearch } from '@/features/desk-organisations/building-use-search'

export const Route = createFileRoute('/desk/buildings')({
  validateSearch: parseBuildingUseSearch,
  component: BuildingUse,
})

function BuildingUse() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <BuildingUsePage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
  )
}
