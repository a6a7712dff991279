import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/auth/me'
import { PeoplePage } from '@/features/desk-people/people-page'
import { parsePeopleSearch } from '@/features/desk-people/search'
import { mayEnter } from '@/features/desk-shell/desk-rooms'
import { Forbidden } from '@/features/shell/forbidden'

export const Route = createFileRoute('/desk/people')({
  validateSearch: parsePeopleSearch,
  component: People,
})

function People() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  if (!mayEnter('people', useMe())) return <Forbidden />
  return <PeoplePage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
}
