import { createFileRoute } from '@tanstack/react-router'
import { LabelsPage } from '@/features/desk-organisations/labels-page'

export const Route = createFileRoute('/desk/organisations/$organisationId/labels')({ component: Labels })

function Labels() {
  return <LabelsPage organisationId={Route.useParams().organisationId} />
}
