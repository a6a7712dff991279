import { type Fate, fates, type ImportForm, type OnError } from '@/api/imports'

/** The imports as they stand in the address: the one opened, and the fate its rows are narrowed to. */
export interface ImportsSearch {
  id?: string
  fate?: Fate
  /** The photos nobody could place, in place of the imports: of the one opened, or of all. */
  view?: 'photos'
  /** Of those photos, the ones that somebody has decided about, in place of those that wait. */
  photos?: 'DISMISSED' | 'ASSIGNED'
  /** Whose imports are listed, when not the caller's own alone. */
  of?: 'ALL'
}

const decided = ['DISMISSED', 'ASSIGNED'] as const

export function parseImportsSearch(raw: Record<string, unknown>): ImportsSearch {
  return {
    id: typeof raw.id === 'string' && raw.id !== '' ? raw.id : undefined,
    fate: fates.find((fate) => fate === raw.fate),
    view: raw.view === 'photos' ? 'photos' : undefined,
    of: raw.of === 'ALL' ? 'ALL' : undefined,
    photos: decided.find((state) => state === raw.photos),
  }
}

export interface ImportsPageProps {
  search: ImportsSearch
  onSearch: (next: ImportsSearch) => void
}

/** What is to be imported. */
export interface Order {
  file: File
  form: ImportForm
  onError: OnError
}
