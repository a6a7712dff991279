import { queryOptions } from '@tanstack/react-query'
import { api, type Tagged, tagged } from './client'
import type { DistrictPolicy, PolicyPatch } from './types'

/** What a district has decided for itself, with defaults, units and bounds. */
export function policyQuery(districtId: string) {
  return queryOptions({
    queryKey: ['policy', districtId],
    queryFn: ({ signal }) =>
      tagged(api.GET('/api/v1/organisations/{id}/policy', { params: { path: { id: districtId } }, signal })),
  })
}

export function changePolicy(current: Tagged<DistrictPolicy>, body: PolicyPatch) {
  const params = { path: { id: current.data.district.id }, header: { 'If-Match': current.etag } }
  return tagged(api.PATCH('/api/v1/organisations/{id}/policy', { params, body }))
}
