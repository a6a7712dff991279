import { createFileRoute } from '@tanstack/react-router'
import { useMe } from '@/auth/me'
import { IntegrationsPage } from '@/features/desk-integrations/integrations-page'
import { parseIntegrationsSearch } from '@/features/desk-integrations/search'
import { mayEnter } from '@/features/desk-shell/desk-rooms'
import { Forbidden } from '@/features/shell/forbidden'

export const Route = createFileRoute('/desk/integrations')({
  validateSearch: parseIntegrationsSearch,
  component: Integrations,
})

function Integrations() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  if (!mayEnter('integrations', useMe())) return <Forbidden />
  return (
    <IntegrationsPage search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />
  )
}
