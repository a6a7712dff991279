import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { giveCredentials, visitor, withBrowser } from './support/browser'

withBrowser()

/** The command line as the service hands it out, in a folder of its own. */
async function downloaded() {
  const folder = await mkdtemp(join(tmpdir(), 'hazardctl-'))
  const answer = await fetch(`${inject('stack').app}/downloads/hazardctl`)
  await writeFile(join(folder, 'hazardctl'), Buffer.from(await answer.arrayBuffer()))
  return (...words: string[]) => {
    const env = { ...process.env, HAZARDCTL_HOME: join(folder, 'home'), PYTHONIOENCODING: 'utf-8' }
    const child = spawn('/usr/bin/python3', ['hazardctl', ...words], { cwd: folder, env })
    const said = { out: '', err: '' }
    child.stdout.on('data', (piece) => {
      said.out += piece
    })
    child.stderr.on('data', (piece) => {
      said.err += piece
    })
    return { child, said, ended: once(child, 'close').then(([code]) => code as number) }
  }
}

it('logs somebody in by a code that they confirm in a browser', async () => {
  const hazardctl = await downloaded()
  const { app } = inject('stack')
  const login = hazardctl('login', '--server', app, '--json')
  while (!login.said.err.includes('\n')) await once(login.child.stderr, 'data')
  const address = /Open {2}(\S+) {2}in a browser/.exec(login.said.err)?.[1] ?? ''

  const { page } = await visitor('filler', 'desk')
  await page.goto(address)
  await giveCredentials(page, 'filler', 'demo')
  // Keycloak asks whether this device may; its page has the two buttons alone
  const grant = page.locator('#kc-login[name=accept], input[name=accept], button[name=accept]')
  await grant.first().click()

  expect(await login.ended).toBe(0)
  expect(JSON.parse(login.said.out)).toMatchObject({ server: app, username: 'filler' })
  const who = hazardctl('whoami', '--language', 'en')
  expect(await who.ended).toBe(0)
  expect(who.said.out).toContain('江州市清河区实验小学')
})
