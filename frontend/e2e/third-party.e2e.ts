import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import createClient from 'openapi-fetch'
import { describe, expect, inject, it } from 'vitest'
import type { components, paths } from '../src/api/schema'
import { photo, repository } from './support/places'

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

/** A table of hazards the ledger does not know in any words. */
async function rowsOfToday(): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'rows-')), 'rows.csv')
  const of = (what: string) =>
    `JZQH002,江州市清河区实验小学,综合楼,楼顶,F07,general,${what}${Date.now()},2026-11-02 09:30,王佳宁,self_daily,open,,,,\n`
  await writeFile(
    file,
    'org_code,org_name,building,place,category,severity,description,found_at,found_by,source,status,due_date,rectified_at,responsible,phone\n' +
      of('避雷带断开') +
      of('水箱间无人看守，编号'),
  )
  return file
}

/** Generated and compiled by `make clients`; each program tells the same story and prints what it was answered. */
describe.each([
  ['Java', 'java', ['-cp', 'target/classes:target/lib/*', 'org.hazardledger.clients.FileAHazard']],
  ['Python', '/usr/bin/python3', ['src/main/python/file_a_hazard.py']],
])('a program with the generated %s client', (_, program, words) => {
  it('uploads a photo, files a hazard once, reads it, tries a table and understands a refusal', async () => {
    const { app, issuer } = inject('stack')
    const said = await promisify(execFile)(program, words, {
      cwd: resolve(repository, 'backend/clients'),
      env: {
        ...process.env,
        PYTHONPATH: 'target/python',
        HL_URL: app,
        HL_ISSUER: issuer,
        HL_SCHOOL: '实验小学',
        HL_PHOTO: photo('corridor_before.jpg'),
        HL_ROWS: await rowsOfToday(),
      },
    })

    expect(JSON.parse(said.stdout)).toEqual({
      state: 'LISTED',
      number: expect.stringMatching(/\d{4,}/),
      photos: 1,
      filedOnce: true,
      refusal: 'not-found',
      rows: {
        rows: 2,
        hazards: 2,
        created: 2,
        updated: 0,
        unchanged: 0,
        skipped: 0,
        declaredNone: 0,
        rejected: 0,
        needsDecision: 0,
      },
    })
  })
})
