import { call, done } from './api'
import { arrived, askForLogin, type Device, giveCredentials, type Person, visitor } from './browser'

export interface School {
  id: string
  code: string
  name: string
}

/** A school of the demo district that no other journey knows, so that its week is not yet anybody's. */
export async function newSchool(): Promise<School> {
  const stamp = `${Date.now() % 1_000_000}`
  const code = `JZQH${stamp}`
  const name = `江州市清河区第${stamp}小学`
  const [district] = (await done(call('district', 'GET', '/me'))).memberships
  const school = { officialName: name, kind: 'PRIMARY', parentId: district.organisation.id }
  const { id } = await done(call('district', 'PUT', `/organisations/by-code/${code}`, school))
  return { id, code, name }
}

/** Somebody new at a school, with an account from the district, after the first login. */
export async function newcomer(name: string, post: string, school: School, device: Device): Promise<Person> {
  const username = `${post.toLowerCase()}-${school.code.toLowerCase()}`
  const account = { username, name, organisationId: school.id, role: 'SCHOOL', post }
  const { temporaryPassword } = await done(call('district', 'POST', '/people', account))
  const person = await visitor(name, device)
  await signInFirst(person, username, temporaryPassword)
  return person
}

/** The first login with a temporary password: Keycloak asks for one of the person's own. */
export async function signInFirst(person: Person, username: string, temporaryPassword: string) {
  const { page } = person
  await askForLogin(person)
  await giveCredentials(page, username, temporaryPassword)
  await page.locator('#password-new').fill(ownPassword)
  await page.locator('#password-confirm').fill(ownPassword)
  await page.locator('input[type=submit], button[type=submit]').first().click()
  await arrived(page)
}

/** What every newcomer of the journeys chooses. */
export const ownPassword = 'Xin-mi-ma-2026'
