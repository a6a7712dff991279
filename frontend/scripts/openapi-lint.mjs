// Holds openapi.yaml against the rules that Redocly recommends:  node scripts/openapi-lint.mjs ../openapi.yaml
import { createConfig, lint } from '@redocly/openapi-core'

const config = await createConfig({
  extends: ['recommended'],
  rules: {
    // `/places/by-token/{token}` beside `/places/{id}/qr.svg`: an id is a UUID, never `by-token`
    'no-ambiguous-paths': 'off',
    // the result of a job is any JSON, or nothing
    'no-illogical-composition-keywords': 'off',
    'operation-description': 'error',
    'parameter-description': 'error',
  },
})
const problems = await lint({ ref: process.argv[2], config })
for (const { severity, ruleId, message, location } of problems)
  console.log(`${severity} ${ruleId}: ${message} at ${location[0]?.pointer ?? ''}`)
console.log(`${problems.length} findings in ${process.argv[2]}`)
process.exit(problems.length > 0 ? 1 : 0)
