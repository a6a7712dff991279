import { createFileRoute } from '@tanstack/react-router'
import { PolicyPage } from '@/features/desk-policy/policy-page'
import { parsePolicySearch } from '@/features/desk-policy/search'

export const Route = createFileRoute('/desk/policy')({
  validateSearch: parsePolicySearch,
  component: Policy,
})

function Policy() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return <PolicyPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
}
