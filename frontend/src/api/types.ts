import type { components } from './schema'

type Schemas = components['schemas']

/** The names the application uses for the contract's schemas; features import these, never the generated file. */
export type Me = Schemas['Me']
export type Action = Schemas['Action']
export type Role = Schemas['Role']
export type Post = Schemas['Post']
export type Ref = Schemas['Ref']
export type OrganisationSummary = Schemas['OrganisationSummary']
export type Organisation = Schemas['Organisation']
export type OrganisationKind = Schemas['Kind']
export type Building = Schemas['Building']
export type Level = Schemas['Level']
export type Place = Schemas['Place']
export type Person = Schemas['Person']
export type NewPerson = Schemas['NewPerson']
export type Category = Schemas['Category']
export type SeveritySuggestion = Schemas['SeveritySuggestion']
export type Photo = Schemas['Photo']
export type Severity = Schemas['Severity']
export type FixMode = Schemas['FixMode']
export type HazardState = Schemas['State']
export type Source = Schemas['Source']
export type HazardAction = Schemas['HazardAction']
export type HazardSummary = Schemas['HazardSummary']
export type Hazard = Schemas['Hazard']
export type HazardPhoto = Schemas['HazardPhoto']
export type HazardEvent = Schemas['HistoryEvent']
export type NewHazard = Schemas['NewHazard']
export type HazardChange = Schemas['HazardPatch']
export type Plan = Schemas['Plan']
export type PlanHazard = Schemas['PlanHazard']
export type Extension = Schemas['Extension']
export type Signature = Schemas['HazardSignature']
export type Capacity = Schemas['Capacity']
export type SendBackReason = Schemas['SendBackReason']
export type Submission = Schemas['Submission']
export type SubmissionState = Schemas['SubmissionState']
export type Campaign = Schemas['Campaign']
export type MyDashboard = Schemas['MyDashboard']
export type DistrictDashboard = Schemas['DistrictDashboard']
export type Job = Schemas['Job']
export type Import = Schemas['Import']
export type ImportRow = Schemas['ImportRow']
export type OrganisationData = Schemas['OrganisationData']

/** One page of a keyset list; `nextCursor` null means the end. */
export type PageOf<T> = {
  items: T[]
  nextCursor: string | null
  total?: { value: number; exact: boolean } | null
}
