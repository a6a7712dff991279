import { expect, it } from 'vitest'
import { ApiProblem, Unreachable } from './problem'
import { memoryOf, orRemembered } from './remembered'

const memory = memoryOf<string[]>(localStorage, 'test')
const unreachable = () => Promise.reject(new Unreachable(new TypeError('no network')))

it('answers what the service said last when it cannot be reached', async () => {
  expect(await orRemembered(async () => ['F03'], memory)).toEqual(['F03'])
  expect(await orRemembered(unreachable, memory)).toEqual(['F03'])
})

it('never covers up a refusal, nor invents an answer', async () => {
  await expect(orRemembered(unreachable, memory)).rejects.toThrow(Unreachable)
  memory.set(['F03'])
  const refused = () => Promise.reject(new ApiProblem(403, {}))
  await expect(orRemembered(refused, memory)).rejects.toThrow(ApiProblem)
})
