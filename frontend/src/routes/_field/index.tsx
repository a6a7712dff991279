import { createFileRoute, Navigate } from '@tanstack/react-router'
import { useMe } from '@/auth/me'
import { DueList } from '@/features/hazards/list/due-list'
import { WaitingHazards } from '@/features/hazards/outbox/waiting-hazards'
import { HomePage } from '@/features/home/home-page'
import { preferredTier } from '@/features/shell/tier'

export const Route = createFileRoute('/_field/')({ component: Home })

function Home() {
  const me = useMe()
  return preferredTier(me) === 'desk' ? (
    <Navigate to="/desk" replace />
  ) : (
    <HomePage waiting={<WaitingHazards />} dueList={<DueList />} />
  )
}
