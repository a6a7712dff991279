import { createFileRoute, Outlet, useNavigate } from '@tanstack/react-router'
import { DeskFrame } from '@/features/desk-shell/desk-frame'
import { Bell } from '@/features/notices/bell'
import { chooseTier } from '@/features/shell/tier'

/** The desk tier's own chunk begins here: the router splits this component off and loads it on demand. */
export const Route = createFileRoute('/desk')({ component: Desk })

function Desk() {
  const navigate = useNavigate()
  const leave = () => {
    chooseTier('field')
    void navigate({ to: '/' })
  }
  return (
    <DeskFrame bell={<Bell tier="desk" />} onFieldView={leave}>
      <Outlet />
    </DeskFrame>
  )
}
