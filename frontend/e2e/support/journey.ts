import { mkdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openPeople } from './browser'
import { artifacts } from './places'

type Step = (title: string, work: () => Promise<void>) => void

/** Steps that build on each other: after one that failed the rest says so instead of failing for the same reason. */
export function journey(title: string, tell: (step: Step) => void) {
  describe(title, () => {
    let stuck = false
    tell((step, work) =>
      test(step, async ({ skip }) => {
        skip(stuck, 'an earlier step failed')
        try {
          await work()
        } catch (cause) {
          stuck = true
          await photograph(step)
          throw cause
        }
        for (const { name, troubles } of openPeople())
          expect.soft(troubles.splice(0), `behind the screens of ${name}`).toEqual([])
      }),
    )
  })
}

async function photograph(step: string) {
  mkdirSync(artifacts, { recursive: true })
  for (const { name, page } of openPeople())
    await page.screenshot({ path: `${artifacts}/failed ${step} ${name}.png` }).catch(() => undefined)
}
