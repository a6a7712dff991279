import type { DistrictDashboard } from '@/api/types'
import type { OverviewSearch } from './search'

export type SchoolFigures = DistrictDashboard['schools'][number]

const reported = new Set(['SUBMITTED', 'ACCEPTED'])

/** The latest week any school has a table of: what every school is measured by. */
export function latestPeriod(schools: SchoolFigures[]): string {
  return schools.reduce(
    (latest, { lastSubmission: last }) => (last && last.period > latest ? last.period : latest),
    '',
  )
}

/** A school is silent while its table of the latest week has not reached the district. */
export function isSilent({ lastSubmission }: SchoolFigures, latest: string): boolean {
  return !lastSubmission || lastSubmission.period < latest || !reported.has(lastSubmission.state)
}

/** The schools a reader asked for: by name or code, and silent ones alone if wanted. */
export function schoolsShown(schools: SchoolFigures[], { q, silent }: OverviewSearch): SchoolFigures[] {
  const latest = latestPeriod(schools)
  const wanted = q?.trim().toLowerCase()
  return schools.filter((row) => {
    const named =
      !wanted ||
      row.school.name.toLowerCase().includes(wanted) ||
      (row.school.code ?? '').toLowerCase().includes(wanted)
    return named && (!silent || isSilent(row, latest))
  })
}
