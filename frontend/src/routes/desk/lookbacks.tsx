import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/auth/me'
import { LookbacksPage } from '@/features/desk-lookbacks/lookbacks-page'
import { parseLookbackSearch } from '@/features/desk-lookbacks/search'
import { mayEnter } from '@/features/desk-shell/desk-rooms'
import { Forbidden } from '@/features/shell/forbidden'

export const Route = createFileRoute('/desk/lookbacks')({
  validateSearch: parseLookbackSearch,
  component: Lookbacks,
})

function Lookbacks() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  if (!mayEnter('lookbacks', useMe())) return <Forbidden />
  return <LookbacksPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
}
