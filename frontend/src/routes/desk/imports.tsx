import { createFileRoute } from '@tanstack/react-router'
import { may, useMe } from '@/auth/me'
import { ImportsPage } from '@/features/desk-imports/imports-page'
import { parseImportsSearch } from '@/features/desk-imports/search'
import { Forbidden } from '@/features/shell/forbidden'

export const Route = createFileRoute('/desk/imports')({
  validateSearch: parseImportsSearch,
  component: Imports,
})

function Imports() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  if (!may(useMe(), 'import.run')) return <Forbidden />
  return <ImportsPage search={search} onSearch={(next) => void navigate({ search: next })} />
}
