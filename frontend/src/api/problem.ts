import type { components } from './schema'

type Problem = components['schemas']['Problem']
export type FieldProblem = NonNullable<Problem['errors']>[number]

/** A refusal the service explained (RFC 9457). `code` is stable; `message` is in the reader's language. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly errors: FieldProblem[]
  readonly requestId: string | null

  constructor(status: number, problem: Partial<Problem>) {
    super(problem.detail ?? problem.title ?? '')
    this.name = 'ApiProblem'
    this.status = status
    this.code = problem.code ?? ''
    this.errors = problem.errors ?? []
    this.requestId = problem.requestId ?? null
  }

  get isExpiredSession() {
    return this.status === 401
  }
}

/** The service could not be reached at all: nothing is known about the request's fate, so it may be repeated. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause })
    this.name = 'Unreachable'
  }
}

/** Reads a refusal; a body that is not a problem (a proxy's page, say) still becomes a typed one. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null)
  return new ApiProblem(response.status, isObject(body) ? body : {})
}

function isObject(value: unknown): value is Partial<Problem> {
  return typeof value === 'object' && value !== null
}
