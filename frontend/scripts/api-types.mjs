// Writes the client types of openapi.yaml. Its examples are for integrators: as comments of types they would bury what a change means.
import { readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'
import { parse } from 'yaml'

function withoutExamples(node) {
  if (Array.isArray(node)) return node.map(withoutExamples)
  if (node === null || typeof node !== 'object') return node
  const kept = Object.entries(node).filter(([name]) => name !== 'example' && name !== 'examples')
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutExamples(value)]))
}

const [contract, types] = process.argv.slice(2)
const nodes = await openapiTS(withoutExamples(parse(await readFile(contract, 'utf8'))))
await writeFile(types, astToString(nodes))
