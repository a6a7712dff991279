import { createFileRoute, Outlet } from '@tanstack/react-router'
import { FieldFrame } from '@/features/shell/field-frame'

export const Route = createFileRoute('/_field')({
  component: () => (
    <FieldFrame>
      <Outlet />
    </FieldFrame>
  ),
})
