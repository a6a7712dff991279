import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Always the same order, so that two runs can be compared; no journey needs another one. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return files.sort((a, b) => a.moduleId.localeCompare(b.moduleId))
  }
}

/** Browser journeys: real Chromium through playwright-core against the really running stack. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['e2e/**/*.e2e.ts'],
    globalSetup: ['e2e/support/stack.ts'],
    reporters: ['verbose'],
    testTimeout: 240_000,
    hookTimeout: 120_000,
    teardownTimeout: 60_000,
    fileParallelism: false,
    sequence: { sequencer: ByName },
  },
})
