import { createFileRoute } from '@tanstack/react-router'
import { HazardPage } from '@/features/hazards/detail/hazard-page'

export const Route = createFileRoute('/_field/hazards/$hazardId/')({ component: OneHazard })

function OneHazard() {
  return <HazardPage hazardId={Route.useParams().hazardId} />
}
