import { createFileRoute } from '@tanstack/react-router'
import { may, useMe } from '@/auth/me'
import { LookbackListPage } from '@/features/hazards/lookbacks/lookback-list-page'
import { Forbidden } from '@/features/shell/forbidden'

export const Route = createFileRoute('/_field/lookbacks/')({ component: Lookbacks })

function Lookbacks() {
  return may(useMe(), 'hazard.verify') ? <LookbackListPage /> : <Forbidden />
}
