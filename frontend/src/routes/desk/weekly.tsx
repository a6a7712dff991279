import { createFileRoute } from '@tanstack/react-router'
import { parseWeeklySearch } from '@/features/desk-weekly/search'
import { WeeklyPage } from '@/features/desk-weekly/weekly-page'

export const Route = createFileRoute('/desk/weekly')({
  validateSearch: parseWeeklySearch,
  component: Weekly,
})

function Weekly() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return <WeeklyPage search={search} onSearch={(next) => void navigate({ search: next })} />
}
