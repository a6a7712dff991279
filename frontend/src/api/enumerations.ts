import type {
  HazardState,
  OrganisationKind,
  Post,
  Role,
  SendBackReason,
  Severity,
  Source,
  SubmissionState,
  SupervisionLevel,
} from './types'

/** Lists every member once: a member the contract gains is a type error here, not a gap in a menu. */
function members<T extends string>(all: Record<T, true>): T[] {
  return Object.keys(all) as T[]
}

export const hazardStates = members<HazardState>({
  DRAFT: true,
  LISTED: true,
  GRADED: true,
  RECTIFYING: true,
  REVIEW_REQUESTED: true,
  SIGNED: true,
  CLOSED: true,
  REJECTED: true,
  MERGED: true,
  CANCELLED_BY_DEMOLITION: true,
})

export const severities = members<Severity>({ MAJOR: true, GENERAL: true, MINOR: true })

export const sources = members<Source>({
  SELF_DAILY: true,
  SELF_MONTHLY: true,
  SELF_KEYDATE: true,
  STAFF_STUDENT: true,
  THIRD_PARTY: true,
  CROSS_INSPECTION: true,
  DISTRICT: true,
  CITY: true,
  PROVINCE: true,
  FIRE_SERVICE: true,
  PUBLIC_REPORT: true,
  IOT: true,
  IMPORT: true,
  UPPER_LEVEL_FEEDBACK: true,
  INSPECTOR: true,
})

export const sendBackReasons = members<SendBackReason>({
  NOT_RECTIFIED: true,
  PARTIAL: true,
  PHOTO_MISMATCH: true,
  SYMPTOM_ONLY: true,
})

export const supervisionLevels = members<SupervisionLevel>({ DISTRICT: true, CITY: true, PROVINCE: true })

export const roles = members<Role>({
  SCHOOL: true,
  DISTRICT: true,
  INSPECTOR: true,
  INTEGRATION: true,
  AUDITOR: true,
})

export const organisationKinds = members<OrganisationKind>({
  PRIMARY: true,
  JUNIOR: true,
  SENIOR: true,
  NINE_YEAR: true,
  COMPLETE_SECONDARY: true,
  VOCATIONAL: true,
  SPECIAL: true,
  KINDERGARTEN: true,
  TRAINING: true,
  UNIVERSITY: true,
  PARTY_SCHOOL: true,
  AUTHORITY: true,
})

export const submissionStates = members<SubmissionState>({
  OPEN: true,
  DRAFT: true,
  LEADER_CHECKED: true,
  SEALED: true,
  SUBMITTED: true,
  RETURNED: true,
  ACCEPTED: true,
})

export const posts = members<Post>({
  FILLER: true,
  RESPONSIBLE: true,
  LEADER: true,
  PRINCIPAL: true,
  STAFF: true,
  HEAD: true,
})

/** What the contract calls plain text but is one of a list: its member, or nothing when the list has grown meanwhile. */
export function known<T extends string>(all: readonly T[], value: string | null): T | undefined {
  return all.find((member) => member === value)
}
