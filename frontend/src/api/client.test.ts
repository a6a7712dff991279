import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { answer, api, tagged } from './client'
import { ApiProblem, Unreachable } from './problem'
import { takeTokensFrom } from './session'

const sent: Request[] = []
let answers: (Response | Error)[] = []
const session = { token: vi.fn(), renew: vi.fn(), expired: vi.fn() }

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } })

beforeEach(() => {
  sent.length = 0
  session.token.mockResolvedValue('token-1')
  session.renew.mockResolvedValue(false)
  takeTokensFrom(session)
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(request)
    const next = answers.shift()
    if (next instanceof Error) throw next
    return next
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

const file = () =>
  answer(api.POST('/api/v1/severity-rules/suggestion', { body: { category: 'F03', description: '上锁' } }))

describe('the client of the contract', () => {
  it('sends the token, the language and an idempotency key', async () => {
    answers = [json(200, { severity: 'MAJOR' })]
    await file()
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toMatchObject({
      authorization: 'Bearer token-1',
      'accept-language': 'zh-CN',
      'idempotency-key': expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
  })

  it('hands over the ETag that a change must name', async () => {
    answers = [json(200, { id: 'h1' }, { ETag: '"v3"' })]
    const hazard = await tagged(api.GET('/api/v1/hazards/{id}', { params: { path: { id: 'h1' } } }))
    expect(hazard).toEqual({ data: { id: 'h1' }, etag: '"v3"' })
  })

  it('throws a refusal with its code, sentence and fields', async () => {
    const errors = [{ pointer: '/description', code: 'blank', detail: '请填写' }]
    answers = [json(400, { status: 400, title: '有误', detail: '请检查', code: 'invalid', errors })]
    const refusal = await file().catch((error) => error)
    expect(refusal).toBeInstanceOf(ApiProblem)
    expect(refusal).toMatchObject({ status: 400, code: 'invalid', message: '请检查', errors })
  })

  it('renews a refused token once and repeats the very request', async () => {
    answers = [json(401, {}), json(200, { severity: 'MINOR' })]
    session.renew.mockResolvedValue(true)
    expect(await file()).toEqual({ severity: 'MINOR' })
    expect(sent).toHaveLength(2)
    expect(await sent[1]?.text()).toContain('上锁')
    expect(session.expired).not.toHaveBeenCalled()
  })

  it('tells the session when even that does not help', async () => {
    answers = [json(401, {})]
    await expect(file()).rejects.toMatchObject({ status: 401 })
    expect(session.expired).toHaveBeenCalledOnce()
  })

  it('keeps the key when the network swallowed the request, so a retry files nothing twice', async () => {
    answers = [new TypeError('network'), json(200, {})]
    await expect(file()).rejects.toBeInstanceOf(Unreachable)
    await file()
    expect(sent[1]?.headers.get('Idempotency-Key')).toBe(sent[0]?.headers.get('Idempotency-Key'))
  })
})
