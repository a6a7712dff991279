import { defineConfig } from 'vitest/config'

/** Browser journeys: real Chromium through playwright-core against a running stack (HL_E2E_URL). */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['e2e/**/*.e2e.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    fileParallelism: false,
    sequence: { concurrent: false },
    passWithNoTests: true,
  },
})
