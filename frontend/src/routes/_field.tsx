import { createFileRoute, Outlet } from '@tanstack/react-router'
import { Bell } from '@/features/notices/bell'
import { FieldFrame } from '@/features/shell/field-frame'

export const Route = createFileRoute('/_field')({
  component: () => (
    <FieldFrame bell={<Bell tier="field" />}>
      <Outlet />
    </FieldFrame>
  ),
})
