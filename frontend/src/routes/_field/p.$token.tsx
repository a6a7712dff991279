import { createFileRoute } from '@tanstack/react-router'
import { PlacePage } from '@/features/places/place-page'

export const Route = createFileRoute('/_field/p/$token')({ component: OnePlace })

function OnePlace() {
  return <PlacePage token={Route.useParams().token} />
}
