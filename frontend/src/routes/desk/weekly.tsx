import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/auth/me'
import { mayEnter } from '@/features/desk-shell/desk-rooms'
import { parseWeeklySearch } from '@/features/desk-weekly/search'
import { WeeklyPage } from '@/features/desk-weekly/weekly-page'
import { Forbidden } from '@/features/shell/forbidden'

export const Route = createFileRoute('/desk/weekly')({
  validateSearch: parseWeeklySearch,
  component: Weekly,
})

function Weekly() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  if (!mayEnter('weekly', useMe())) return <Forbidden />
  return <WeeklyPage search={search} onSearch={(next) => void navigate({ search: next })} />
}
