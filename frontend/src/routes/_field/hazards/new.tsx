import { createFileRoute } from '@tanstack/react-router'
import { may, useMe } from '@/auth/me'
import { NewHazardPage } from '@/features/hazards/filing/new-hazard-page'
import { readSpot } from '@/features/hazards/filing/spot'
import { Forbidden } from '@/features/shell/forbidden'

export const Route = createFileRoute('/_field/hazards/new')({
  validateSearch: readSpot,
  component: NewHazard,
})

function NewHazard() {
  const spot = Route.useSearch()
  return may(useMe(), 'hazard.file') ? <NewHazardPage spot={spot} /> : <Forbidden />
}
