/**
 * Adds up, gzipped, everything a phone fetches to show the field home for the first time (document, entry, what it
 * imports statically, the home's own chunk, the Chinese texts) and fails above the budget.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const budgetKiB = 200
const dist = new URL('../dist/', import.meta.url).pathname
if (!existsSync(join(dist, '.vite/manifest.json'))) {
  console.error('Nothing is bundled yet to be weighed: run  npm run build  first.')
  process.exit(1)
}
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))

const firstShown = ['index.html', '_field.tsx', '_field/index.tsx', 'zh-CN/common.ts', 'zh-CN/field.ts']
const entries = Object.keys(manifest).filter((name) =>
  firstShown.some((end) => name.split('?')[0].endsWith(end)),
)
const files = new Set(['index.html'])

function collect(name) {
  const chunk = manifest[name]
  if (!chunk || files.has(chunk.file)) return
  files.add(chunk.file)
  for (const css of chunk.css ?? []) files.add(css)
  for (const imported of chunk.imports ?? []) collect(imported)
}
for (const entry of entries) collect(entry)

let total = 0
for (const file of files) {
  const size = gzipSync(readFileSync(join(dist, file)), { level: 9 }).length
  total += size
  console.log(`${(size / 1024).toFixed(1).padStart(8)} KiB  ${file}`)
}
const totalKiB = total / 1024
console.log(
  `${totalKiB.toFixed(1).padStart(8)} KiB  first load of the field home, gzipped (budget ${budgetKiB})`,
)
if (totalKiB > budgetKiB) process.exit(1)
