import { createFileRoute } from '@tanstack/react-router'
import { ActionPage } from '@/features/hazards/actions/action-page'

export const Route = createFileRoute('/_field/hazards/$hazardId/$action')({ component: OneAction })

function OneAction() {
  const { hazardId, action } = Route.useParams()
  return <ActionPage key={`${hazardId}/${action}`} hazardId={hazardId} slug={action} />
}
