import { type Fate, fates } from '@/api/imports'
import type { Job } from '@/api/types'

/** What an import's job says about its file, once it has read it. */
export interface ImportFacts {
  fileName: string | null
  mode: 'dry-run' | 'commit'
  counters: Record<Fate, number>
  rows: number
}

const counterNames: Record<Fate, string> = {
  CREATED: 'created',
  UPDATED: 'updated',
  UNCHANGED: 'unchanged',
  SKIPPED: 'skipped',
  REJECTED: 'rejected',
  NEEDS_DECISION: 'needsDecision',
}

/** Reads the job's result, which is open in the contract; what is not there counts as nothing. */
export function factsOf(job: Job): ImportFacts {
  const result = job.result ?? {}
  const given = isRecord(result.counters) ? result.counters : {}
  const counters = Object.fromEntries(
    fates.map((fate) => [fate, numberOf(given[counterNames[fate]])]),
  ) as Record<Fate, number>
  const mode = String(result.mode ?? job.kind).toLowerCase()
  return {
    fileName: typeof result.fileName === 'string' ? result.fileName : null,
    mode: mode.includes('commit') ? 'commit' : 'dry-run',
    counters,
    rows: fates.reduce((sum, fate) => sum + counters[fate], 0),
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0
}
