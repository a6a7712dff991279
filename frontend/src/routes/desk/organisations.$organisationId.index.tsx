import { createFileRoute } from '@tanstack/react-router'
import { OrganisationPage } from '@/features/desk-organisations/organisation-page'

export const Route = createFileRoute('/desk/organisations/$organisationId/')({ component: OneOrganisation })

function OneOrganisation() {
  const { organisationId } = Route.useParams()
  return <OrganisationPage key={organisationId} id={organisationId} />
}
