import { createFileRoute } from '@tanstack/react-router'
import { may, useMe } from '@/auth/me'
import { LookbackPage } from '@/features/hazards/lookbacks/lookback-page'
import { Forbidden } from '@/features/shell/forbidden'

export const Route = createFileRoute('/_field/lookbacks/$lookbackId')({ component: OneLookback })

function OneLookback() {
  const { lookbackId } = Route.useParams()
  return may(useMe(), 'hazard.verify') ? <LookbackPage lookbackId={lookbackId} /> : <Forbidden />
}
