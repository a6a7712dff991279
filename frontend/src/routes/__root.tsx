import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router'
import { OutboxSender } from '@/features/hazards/outbox/use-outbox'
import { Bell } from '@/features/notices/bell'
import { Gate } from '@/features/session/gate'
import { Broken } from '@/features/shell/broken'
import { FieldFrame } from '@/features/shell/field-frame'
import { NotFound } from '@/features/shell/not-found'

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: () => (
    <Gate>
      <OutboxSender />
      <Outlet />
    </Gate>
  ),
  errorComponent: () => (
    <main>
      <Broken />
    </main>
  ),
  notFoundComponent: () => (
    <FieldFrame bell={<Bell tier="field" />}>
      <NotFound />
    </FieldFrame>
  ),
})
