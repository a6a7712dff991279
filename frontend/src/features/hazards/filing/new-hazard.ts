import type { NewHazard, Role, Source } from '@/api/types'
import { fromLocalInput, toLocalInput } from '@/shared/dates'
import { newId } from '@/shared/ids'
import { serverNow } from '@/shared/server-clock'

export interface FilingValues {
  /** Of the hazard to be, chosen before it is sent for the first time. */
  id: string
  schoolId: string
  schoolName: string
  photoIds: string[]
  noPhotoReason: string
  category: string
  description: string
  quantity: string
  unit: string
  buildingId: string
  placeId: string
  placeText: string
  source: Source
  foundAt: string
  /** When who inspects came to the school; forms kept on a device by an earlier version have none. */
  checkedInAt?: string
  foundBy: string
}

/** Where a find can come from depends on who files it; the first is the usual one. */
const sourcesOfRole: Partial<Record<Role, Source[]>> = {
  SCHOOL: [
    'SELF_DAILY',
    'SELF_MONTHLY',
    'SELF_KEYDATE',
    'STAFF_STUDENT',
    'THIRD_PARTY',
    'CROSS_INSPECTION',
    'FIRE_SERVICE',
  ],
  DISTRICT: [
    'DISTRICT',
    'CITY',
    'PROVINCE',
    'CROSS_INSPECTION',
    'FIRE_SERVICE',
    'UPPER_LEVEL_FEEDBACK',
    'PUBLIC_REPORT',
  ],
  INSPECTOR: ['INSPECTOR'],
}

export function sourcesFor(roles: Role[]): Source[] {
  const offered = roles.flatMap((role) => sourcesOfRole[role] ?? [])
  return offered.length > 0 ? [...new Set(offered)] : ['SELF_DAILY']
}

const inspections: Source[] = [
  'INSPECTOR',
  'CROSS_INSPECTION',
  'DISTRICT',
  'CITY',
  'PROVINCE',
  'FIRE_SERVICE',
]

/** Whether somebody came to the school to look: what they find is compared with the school's list. */
export function isInspection(source: Source): boolean {
  return inspections.includes(source)
}

/** The key of the filing form: what is typed and photographed in it is kept on the device under it. */
export const filingForm = (person: string) => `${person}.file`

export function emptyFiling(school: { id: string; name: string } | null, roles: Role[]): FilingValues {
  return {
    id: newId(),
    schoolId: school?.id ?? '',
    schoolName: school?.name ?? '',
    photoIds: [],
    noPhotoReason: '',
    category: '',
    description: '',
    quantity: '',
    unit: '',
    buildingId: '',
    placeId: '',
    placeText: '',
    source: sourcesFor(roles)[0] ?? 'SELF_DAILY',
    foundAt: toLocalInput(serverNow()),
    checkedInAt: '',
    foundBy: '',
  }
}

/** The request of a filled form. What was left empty is left out, so that the service's own defaults hold. */
export function newHazard(values: FilingValues, draft: boolean): NewHazard {
  const given = (text: string) => text.trim() || undefined
  return {
    id: values.id,
    schoolId: values.schoolId,
    buildingId: given(values.buildingId),
    placeId: given(values.placeId),
    placeText: given(values.placeText),
    category: values.category,
    description: values.description.trim(),
    quantity: values.quantity === '' ? undefined : Number(values.quantity),
    unit: given(values.unit),
    source: values.source,
    foundAt: fromLocalInput(values.foundAt),
    checkedInAt:
      values.checkedInAt && isInspection(values.source) ? fromLocalInput(values.checkedInAt) : undefined,
    foundBy: given(values.foundBy),
    photoIds: values.photoIds,
    noPhotoReason: values.photoIds.length > 0 ? undefined : given(values.noPhotoReason),
    draft,
  }
}
