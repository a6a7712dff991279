import createClient from 'openapi-fetch'
import { describe, expect, inject, it } from 'vitest'
import type { components, paths } from '../src/api/schema'

/**
 * What somebody else's program does: it knows the published contract alone. Its types are generated from openapi.yaml,
 * so that this file stops compiling when the contract breaks its promise.
 */
async function importer() {
  const { app, issuer } = inject('stack')
  const answer = await fetch(`${issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'importer',
      client_secret: 'demo-importer',
    }),
  })
  const { access_token } = (await answer.json()) as { access_token: string }
  return createClient<paths>({ baseUrl: app, headers: { Authorization: `Bearer ${access_token}` } })
}

describe('a client generated from the contract', () => {
  it('files a hazard once, however often it repeats itself, and reads it back', async () => {
    const ledger = await importer()
    const schools = await ledger.GET('/api/v1/organisations', { params: { query: { q: '实验小学' } } })
    const school = schools.data?.items[0]
    if (!school) throw new Error('the embedded tree has a school')

    const hazard: components['schemas']['NewHazard'] = {
      schoolId: school.id,
      placeText: '安全办公室',
      category: 'F13',
      description: '本学期消防演练记录缺失',
      source: 'THIRD_PARTY',
      foundAt: new Date(Date.now() - 3_600_000).toISOString(),
      noPhotoReason: '缺失的是记录',
      draft: false,
    }
    const key = crypto.randomUUID()
    const file = () =>
      ledger.POST('/api/v1/hazards', { params: { header: { 'Idempotency-Key': key } }, body: hazard })
    const filed = await file()
    const again = await file()

    expect(filed.response.status).toBe(201)
    expect(again.data?.id).toBe(filed.data?.id)
    const id = filed.data?.id ?? ''
    const read = await ledger.GET('/api/v1/hazards/{id}', { params: { path: { id } } })
    expect(read.data).toMatchObject({ number: filed.data?.number, state: 'LISTED', source: 'THIRD_PARTY' })
  })

  it('is told in the words of the contract what it may not do', async () => {
    const ledger = await importer()
    const refused = await ledger.GET('/api/v1/hazards/{id}', {
      params: { path: { id: '0198c1f3-0c5e-7f60-b1d2-000000000000' } },
    })

    expect(refused.error).toMatchObject({ status: 404, code: 'not-found' })
  })
})
