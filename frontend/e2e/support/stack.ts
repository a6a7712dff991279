import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { artifacts, repository } from './places'

interface Stack {
  app: string
  issuer: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    stack: Stack
  }
}

/**
 * One stack for all journeys: the one named by HL_E2E_URL and HL_E2E_ISSUER (`make e2e` starts it), else one of our own on
 * free ports and empty data, which ends with us. Then the demo district is loaded through the public API, as `make demo` does.
 */
export default async function setup(project: TestProject) {
  rmSync(artifacts, { recursive: true, force: true })
  const { HL_E2E_URL: app, HL_E2E_ISSUER: issuer } = process.env
  const own = app && issuer ? null : await start()
  const stack = own?.stack ?? { app: app ?? '', issuer: issuer ?? '' }
  try {
    const demo = await promisify(execFile)('bash', ['deploy/demo/load.sh'], {
      cwd: repository,
      env: { ...process.env, HL_URL: stack.app, HL_ISSUER: stack.issuer },
    })
    process.stdout.write(demo.stdout)
  } catch (refusal) {
    await own?.stop()
    throw refusal
  }
  project.provide('stack', stack)
  return own?.stop
}

async function start() {
  const jar = 'backend/devstack/target/devstack.jar'
  if (!existsSync(new URL(jar, `file://${repository}/`)))
    throw new Error(`${jar} is missing: run  make build  first`)
  const supervisor = spawn('java', ['-Xmx256m', '-jar', jar, 'run', '--temporary', '--exit-with-parent'], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(supervisor, 'exit')
  const stop = async () => {
    supervisor.kill('SIGTERM')
    await ended
  }
  // The supervisor prints one line of JSON when everything answers.
  for await (const line of createInterface({ input: supervisor.stdout })) {
    if (line.startsWith('{')) return { stack: JSON.parse(line) as Stack, stop }
  }
  throw new Error('The stack ended before it was ready; what it said stands above.')
}
