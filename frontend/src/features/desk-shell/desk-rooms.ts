import type { Me } from '@/api/types'
import { may } from '@/auth/me'
import type { IconName } from '@/shared/ui/icon'

interface Room {
  to: string
  name:
    | 'overview'
    | 'hazards'
    | 'lookbacks'
    | 'incidents'
    | 'weekly'
    | 'imports'
    | 'organisations'
    | 'policy'
    | 'people'
    | 'integrations'
  icon: IconName
  /** Any one of these opens the room; none means everybody. */
  actions: string[]
}

/** The rooms of the desk, in the order people work through them. */
export const deskRooms = [
  { to: '/desk/overview', name: 'overview', icon: 'chart', actions: ['dashboard.view'] },
  { to: '/desk/hazards', name: 'hazards', icon: 'list', actions: [] },
  { to: '/desk/lookbacks', name: 'lookbacks', icon: 'search', actions: ['hazard.verify'] },
  { to: '/desk/incidents', name: 'incidents', icon: 'flag', actions: ['hazard.verify', 'ledger.verify'] },
  {
    to: '/desk/weekly',
    name: 'weekly',
    icon: 'calendar',
    actions: ['submission.submit', 'submission.review', 'ledger.verify'],
  },
  { to: '/desk/imports', name: 'imports', icon: 'upload', actions: ['import.run'] },
  { to: '/desk/organisations', name: 'organisations', icon: 'building', actions: [] },
  { to: '/desk/policy', name: 'policy', icon: 'pen', actions: [] },
  { to: '/desk/people', name: 'people', icon: 'people', actions: ['account.manage'] },
  { to: '/desk/integrations', name: 'integrations', icon: 'repeat', actions: ['account.manage'] },
] as const satisfies Room[]

export type RoomName = (typeof deskRooms)[number]['name']

/** Whether a room is open to this person, in the navigation and by its address alike. */
export function mayEnter(name: RoomName, me: Me): boolean {
  const { actions } = deskRooms.find((room) => room.name === name) ?? { actions: [] }
  return actions.length === 0 || actions.some((action) => may(me, action))
}
