import type { IconName } from '@/shared/ui/icon'

interface Room {
  to: string
  name: 'overview' | 'hazards' | 'weekly' | 'imports' | 'organisations' | 'people'
  icon: IconName
  /** Any one of these opens the room; none means everybody. */
  actions: string[]
}

/** The rooms of the desk, in the order people work through them. */
export const deskRooms = [
  { to: '/desk/overview', name: 'overview', icon: 'chart', actions: ['dashboard.view'] },
  { to: '/desk/hazards', name: 'hazards', icon: 'list', actions: [] },
  {
    to: '/desk/weekly',
    name: 'weekly',
    icon: 'calendar',
    actions: ['submission.submit', 'submission.review', 'ledger.verify'],
  },
  { to: '/desk/imports', name: 'imports', icon: 'upload', actions: ['import.run'] },
  { to: '/desk/organisations', name: 'organisations', icon: 'building', actions: [] },
  { to: '/desk/people', name: 'people', icon: 'people', actions: ['account.manage'] },
] as const satisfies Room[]
