import { readFile } from 'node:fs/promises'
import { call, dayIn, done, step } from './api'
import { photo } from './places'

export interface Prepared {
  id: string
  number: string
}

interface Wanted {
  description: string
  severity?: 'MAJOR' | 'GENERAL' | 'MINOR'
  /** How far the hazard has come when the journey begins. */
  until: 'LISTED' | 'RECTIFYING' | 'SIGNED' | 'CLOSED'
  /** The photo of the state before. */
  before?: string
  /** Days that the plan gives for rectifying. */
  days?: number
}

/** A hazard of the filler's school, brought by the people whose part it is as far as a journey needs it. */
export async function hazardOf({ severity = 'GENERAL', ...wanted }: Wanted): Promise<Prepared> {
  const before = await upload('filler', wanted.before ?? 'corridor_before.jpg')
  const hazard = await file(wanted.description, before)
  if (wanted.until === 'LISTED') return hazard
  await plan(hazard.id, severity, wanted.days ?? 10)
  if (wanted.until === 'RECTIFYING') return hazard
  await rectify(hazard.id, before)
  await sign(hazard.id)
  if (wanted.until === 'CLOSED') await accept(hazard.id)
  return hazard
}

/** What an inspector found just now at the filler's school, by the full clock: what was listed a moment ago is on the list. */
export async function findingOf(description: string): Promise<Prepared> {
  const schoolId = await schoolOf('filler')
  const before = await upload('inspector', 'corridor_before.jpg', schoolId)
  return done(
    call('inspector', 'POST', '/hazards', {
      schoolId,
      category: 'F02',
      placeText: '图书馆二层',
      description,
      source: 'INSPECTOR',
      foundAt: new Date().toISOString(),
      photoIds: [before],
      draft: false,
    }),
  )
}

/** The organisation of a demo login. */
export async function schoolOf(username: string): Promise<string> {
  return (await done(call(username, 'GET', '/me'))).memberships[0].organisation.id
}

async function upload(username: string, name: string, school?: string): Promise<string> {
  const path = `/photos${school ? `?organisation=${school}` : ''}`
  return (await done(call(username, 'POST', path, await readFile(photo(name))))).id
}

const now = () => new Date(Math.floor(Date.now() / 1000) * 1000).toISOString()

async function file(description: string, before: string): Promise<Prepared> {
  return done(
    call('filler', 'POST', '/hazards', {
      schoolId: await schoolOf('filler'),
      category: 'F02',
      placeText: '图书馆二楼',
      description,
      source: 'SELF_DAILY',
      foundAt: now(),
      photoIds: [before],
      draft: false,
    }),
  )
}

async function plan(id: string, severity: string, days: number) {
  await done(step('responsible', id, 'grading', { severity }))
  await done(
    step(severity === 'MAJOR' ? 'principal' : 'leader', id, 'plan', {
      fixMode: 'DEADLINE',
      dueDate: dayIn(days),
      measures: '更换部件',
      responsibleName: '赵亦凡',
      funds: '3000元',
      fundsSource: '公用经费',
      contingency: '发生险情立即疏散并拨打119',
      interimProtection: '现场设警示标志，专人巡查',
      followerName: '林书远',
      approve: true,
    }),
  )
}

async function rectify(id: string, before: string) {
  const after = await upload('filler', 'corridor_after.jpg')
  const photos = [{ photoId: after, pairedWith: before }]
  await done(step('filler', id, 'rectification', { rectifiedAt: now(), summary: '已更换', photos }))
}

async function sign(id: string) {
  for (const [signer, capacity] of [
    ['responsible', 'RESPONSIBLE'],
    ['leader', 'LEADER'],
  ] as const) {
    const contentHash = (await call(signer, 'GET', `/hazards/${id}`)).body.signingHash
    await done(step(signer, id, 'signatures', { capacity, contentHash }))
  }
}

async function accept(id: string) {
  const recheck = await upload('inspector', 'corridor_after.jpg', await schoolOf('filler'))
  const verdict = { outcome: 'ACCEPTED', onSite: true, photoIds: [recheck] }
  await done(step('inspector', id, 'verification', verdict))
}
