import { createFileRoute, Navigate } from '@tanstack/react-router'
import { may, useMe } from '@/auth/me'

/** The desk opens on the overview for those who watch over schools, on the week's table for a school. */
export const Route = createFileRoute('/desk/')({ component: Start })

function Start() {
  const me = useMe()
  return <Navigate to={may(me, 'dashboard.view') ? '/desk/overview' : '/desk/weekly'} replace />
}
