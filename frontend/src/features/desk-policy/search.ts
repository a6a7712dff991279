/** Whose rules are shown, as it stands in the address; without it the caller's own district. */
export interface PolicySearch {
  district?: string
}

export function parsePolicySearch(raw: Record<string, unknown>): PolicySearch {
  return { district: typeof raw.district === 'string' && raw.district !== '' ? raw.district : undefined }
}
