import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/auth/me'
import { ImportsPage } from '@/features/desk-imports/imports-page'
import { parseImportsSearch } from '@/features/desk-imports/search'
import { mayEnter } from '@/features/desk-shell/desk-rooms'
import { Forbidden } from '@/features/shell/forbidden'

export const Route = createFileRoute('/desk/imports')({
  validateSearch: parseImportsSearch,
  component: Imports,
})

function Imports() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  if (!mayEnter('imports', useMe())) return <Forbidden />
  return <ImportsPage search={search} onSearch={(next) => void navigate({ search: next })} />
}
