import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { answer, api, type Tagged, tagged, valuesOf } from './client'
import type { operations } from './schema'
import type {
  Capacity,
  DecideSupervision,
  Hazard,
  HazardChange,
  NewHazard,
  PlanHazard,
  Proposal,
  RuleOnList,
  SendBackReason,
  ServeSupervision,
  Severity,
} from './types'

/** The filters of the hazard list as they stand in the address and in the contract; several values comma-separated. */
export interface HazardFilter {
  school?: string
  district?: string
  building?: string
  state?: string
  severity?: string
  category?: string
  source?: string
  overdue?: boolean
  supervised?: boolean
  rebound?: boolean
  outsideList?: boolean
  awaitingReceipt?: boolean
  dueFrom?: string
  dueTo?: string
  foundFrom?: string
  foundTo?: string
  q?: string
  mine?: 'due'
  sort?: string
}

type Query = NonNullable<operations['listHazards']['parameters']['query']>

/** The filter as the contract takes it; a value it does not know, in an old address, is for the service to refuse. */
function chosen(filter: HazardFilter): Query {
  return {
    ...filter,
    state: valuesOf(filter.state),
    severity: valuesOf(filter.severity),
    category: valuesOf(filter.category),
    source: valuesOf(filter.source),
    sort: filter.sort as Query['sort'],
  }
}

const pageSize = 20

export function hazardsQuery(filter: HazardFilter, limit = pageSize) {
  return infiniteQueryOptions({
    queryKey: ['hazards', filter, limit],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...chosen(filter), limit, ...(pageParam ? { cursor: pageParam } : { total: true }) }
      return answer(api.GET('/api/v1/hazards', { params: { query }, signal }))
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

export function hazardKey(id: string) {
  return ['hazard', id] as const
}

export function hazardQuery(id: string) {
  return queryOptions({
    queryKey: hazardKey(id),
    queryFn: ({ signal }) => tagged(api.GET('/api/v1/hazards/{id}', { params: { path: { id } }, signal })),
  })
}

export function historyQuery(id: string) {
  return queryOptions({
    queryKey: [...hazardKey(id), 'history'],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/v1/hazards/{id}/history', { params: { path: { id } }, signal }))).items,
  })
}

/** With a key of its own the same request may be repeated at any time, also after a restart of the device. */
export function fileHazard(body: NewHazard, key?: string): Promise<Tagged<Hazard>> {
  const header = key ? { 'Idempotency-Key': key } : undefined
  return tagged(api.POST('/api/v1/hazards', { params: { header }, body }))
}

/** Whether the service has a hazard of this id that the caller may see. */
export async function hazardIsKnown(id: string): Promise<boolean> {
  const { response } = await api.GET('/api/v1/hazards/{id}', { params: { path: { id } } })
  return response.ok
}

/** Which version of which hazard a transition starts from; a newer one on the server refuses it with 412. */
export interface From {
  id: string
  etag: string
}

function from({ id, etag }: From) {
  return { path: { id }, header: { 'If-Match': etag } }
}

/** Why it was proposed: the service says so of what it proposed itself, with the rules that are met. */
export function proposedBecause({ automatic, reason }: Proposal, automatically: string): string {
  return automatic ? [automatically, reason].filter(Boolean).join('：') : reason
}

/** The request of one of these kinds that nobody has decided yet. */
export function waiting({ proposals }: Hazard, ...kinds: Proposal['kind'][]): Proposal | undefined {
  return proposals.find((proposal) => proposal.outcome === null && kinds.includes(proposal.kind))
}

/** What becomes of a request: granted, or refused with a note. */
export interface Decision {
  approved: boolean
  note?: string
}

/** One function per transition of the lifecycle (T2–T18); each answers the hazard as it then stands. */
export const transitions = {
  change: (at: From, body: HazardChange) =>
    tagged(api.PATCH('/api/v1/hazards/{id}', { params: from(at), body })),
  list: (at: From) => tagged(api.POST('/api/v1/hazards/{id}/listing', { params: from(at) })),
  grade: (at: From, body: { severity: Severity; note?: string }) =>
    tagged(api.POST('/api/v1/hazards/{id}/grading', { params: from(at), body })),
  plan: (at: From, body: PlanHazard) =>
    tagged(api.POST('/api/v1/hazards/{id}/plan', { params: from(at), body })),
  progress: (at: From, body: { note: string; quantityDone?: number; photoIds: string[] }) =>
    tagged(api.POST('/api/v1/hazards/{id}/progress', { params: from(at), body })),
  rectify: (
    at: From,
    body: {
      rectifiedAt: string
      summary: string
      photos: { photoId: string; pairedWith?: string }[]
      noPhotoReason?: string
    },
  ) => tagged(api.POST('/api/v1/hazards/{id}/rectification', { params: from(at), body })),
  sign: (at: From, body: { capacity: Capacity; contentHash: string }) =>
    tagged(api.POST('/api/v1/hazards/{id}/signatures', { params: from(at), body })),
  verify: (
    at: From,
    body: {
      outcome: 'ACCEPTED' | 'SENT_BACK'
      onSite: boolean
      reasonCode?: SendBackReason
      note?: string
      photoIds: string[]
    },
  ) => tagged(api.POST('/api/v1/hazards/{id}/verification', { params: from(at), body })),
  extend: (at: From, body: { newDueDate: string; reason: string; interimProtection: string }) =>
    tagged(api.POST('/api/v1/hazards/{id}/extension-requests', { params: from(at), body })),
  decideExtension: (at: From, eid: string, body: { approved: boolean; note?: string }) =>
    tagged(
      api.POST('/api/v1/hazards/{id}/extension-requests/{eid}/decision', {
        params: { path: { id: at.id, eid }, header: { 'If-Match': at.etag } },
        body,
      }),
    ),
  requestSupervision: (at: From, body: { reason: string; photoIds: string[] }) =>
    tagged(api.POST('/api/v1/hazards/{id}/supervision-requests', { params: from(at), body })),
  decideSupervision: (at: From, rid: string, body: DecideSupervision) =>
    tagged(
      api.POST('/api/v1/hazards/{id}/supervision-requests/{rid}/decision', {
        params: { path: { id: at.id, rid }, header: { 'If-Match': at.etag } },
        body,
      }),
    ),
  serveSupervision: (at: From, body: ServeSupervision) =>
    tagged(api.POST('/api/v1/hazards/{id}/supervision/service', { params: from(at), body })),
  endSupervision: (at: From, body: { note: string }) =>
    tagged(api.POST('/api/v1/hazards/{id}/supervision', { params: from(at), body: { on: false, ...body } })),
  reopen: (at: From, body: { reason: string; photoIds: string[] }) =>
    tagged(api.POST('/api/v1/hazards/{id}/reopening', { params: from(at), body })),
  reject: (at: From, body: { reason: string; photoIds: string[] }) =>
    tagged(api.POST('/api/v1/hazards/{id}/rejection', { params: from(at), body })),
  requestRejection: (at: From, body: { reason: string; photoIds: string[] }) =>
    tagged(api.POST('/api/v1/hazards/{id}/rejection-requests', { params: from(at), body })),
  requestReopening: (at: From, body: { reason: string; photoIds: string[] }) =>
    tagged(api.POST('/api/v1/hazards/{id}/reopening-requests', { params: from(at), body })),
  decideProposal: (at: From, { id: rid, kind }: Pick<Proposal, 'id' | 'kind'>, body: Decision) => {
    const params = { path: { id: at.id, rid }, header: { 'If-Match': at.etag } }
    return tagged(
      kind === 'REJECTION'
        ? api.POST('/api/v1/hazards/{id}/rejection-requests/{rid}/decision', { params, body })
        : api.POST('/api/v1/hazards/{id}/reopening-requests/{rid}/decision', { params, body }),
    )
  },
  receiveReport: (at: From) =>
    tagged(api.POST('/api/v1/hazards/{id}/major-report/receipt', { params: from(at) })),
  ruleOnList: (at: From, body: RuleOnList) =>
    tagged(api.POST('/api/v1/hazards/{id}/list-check', { params: from(at), body })),
  merge: (at: From, body: { targetId: string; reason: string }) =>
    tagged(api.POST('/api/v1/hazards/{id}/merge', { params: from(at), body })),
}
