import { type Fate, fates } from '@/api/imports'
import type { Import } from '@/api/types'

const counterNames = {
  CREATED: 'created',
  UPDATED: 'updated',
  UNCHANGED: 'unchanged',
  SKIPPED: 'skipped',
  REJECTED: 'rejected',
  NEEDS_DECISION: 'needsDecision',
} as const satisfies Record<Fate, string>

/** How many rows met each fate; nothing while the import runs. */
export function rowsByFate({ counters }: Import): Record<Fate, number> {
  return Object.fromEntries(fates.map((fate) => [fate, counters?.[counterNames[fate]] ?? 0])) as Record<
    Fate,
    number
  >
}

export function isDryRun({ mode }: Import): boolean {
  return mode === 'dry-run'
}

/** The result of a job is of its kind's own shape, which the contract leaves open. */
function resultOf(result: unknown): { warnings?: unknown; stored?: unknown; unassignedPhotos?: unknown } {
  return typeof result === 'object' && result !== null ? result : {}
}

/** What there is to say about the file as a whole, in the reader's language. */
export function fileWarnings({ result }: Import): string[] {
  const warnings = resultOf(result).warnings
  if (!Array.isArray(warnings)) return []
  return warnings.flatMap((warning: { text?: unknown }) =>
    typeof warning.text === 'string' ? [warning.text] : [],
  )
}

/**
 * An import that was to store something and stored nothing, because one bad row keeps the whole file out. In a list, where the
 * result is left out, its counters tell.
 */
export function wasRefused(run: Import): boolean {
  if (run.state !== 'DONE' || isDryRun(run)) return false
  const { stored } = resultOf(run.result)
  const { REJECTED, NEEDS_DECISION } = rowsByFate(run)
  return (
    stored === false ||
    (stored === undefined && run.onError === 'reject-file' && REJECTED + NEEDS_DECISION > 0)
  )
}

/** How many photos of an import belong to no hazard, or would. */
export function photosWithoutHazard({ result }: Pick<Import, 'result'>): number {
  const { unassignedPhotos } = resultOf(result)
  return typeof unassignedPhotos === 'number' ? unassignedPhotos : 0
}

/** Whether the rows of an import are pictures of a folder or a sheet. */
export function bringsPictures({ form }: Pick<Import, 'form'>): boolean {
  return form === 'photo-folders' || form === 'comparison-sheet'
}
