import { createFileRoute, Outlet } from '@tanstack/react-router'
import { DeskFrame } from '@/features/desk-shell/desk-frame'

/** The desk tier's own chunk begins here: the router splits this component off and loads it on demand. */
export const Route = createFileRoute('/desk')({
  component: () => (
    <DeskFrame>
      <Outlet />
    </DeskFrame>
  ),
})
