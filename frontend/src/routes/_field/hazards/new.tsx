import { createFileRoute } from '@tanstack/react-router'
import { may, useMe } from '@/auth/me'
import { NewHazardPage } from '@/features/hazards/filing/new-hazard-page'
import { Forbidden } from '@/features/shell/forbidden'

export const Route = createFileRoute('/_field/hazards/new')({ component: NewHazard })

function NewHazard() {
  return may(useMe(), 'hazard.file') ? <NewHazardPage /> : <Forbidden />
}
