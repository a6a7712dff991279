// Compares the contract with the last released one and names what would break a client:
//   node scripts/openapi-diff.mjs released.yaml openapi.yaml
// Exit status 1 when something breaks, 0 otherwise; what was added is told as well. Requests and answers are judged apart:
// a property that becomes required breaks those who send it, one that disappears breaks those who read it.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'

const methods = ['get', 'post', 'put', 'patch', 'delete']

/** What was added between two contracts, and what breaks a client of the first. */
export function compare(before, after) {
  const breaking = []
  const added = []

  const resolve = (document, node) =>
    node?.$ref
      ? resolve(
          document,
          node.$ref
            .slice(2)
            .split('/')
            .reduce((at, step) => at?.[step], document),
        )
      : node

  const types = (schema) => [].concat(schema?.type ?? []).sort()

  /** `sends` is true for what a client writes, false for what it reads. */
  function compareSchemas(where, oldNode, newNode, sends, seen = new Set()) {
    const pair = `${oldNode?.$ref}|${newNode?.$ref}|${sends}`
    if (oldNode?.$ref && seen.has(pair)) return
    seen.add(pair)
    const [was, is] = [resolve(before, oldNode), resolve(after, newNode)]
    if (!was || !is) {
      if (was && !is && !sends) breaking.push(`${where}: the answer has no content any more`)
      return
    }
    const [oldTypes, newTypes] = [types(was), types(is)]
    const narrower = oldTypes.filter((type) => !newTypes.includes(type))
    const wider = newTypes.filter((type) => !oldTypes.includes(type))
    if (oldTypes.length > 0 && newTypes.length > 0) {
      if (sends && narrower.length > 0)
        breaking.push(`${where}: does not take ${narrower.join(', ')} any more`)
      if (!sends && wider.length > 0) breaking.push(`${where}: may now be ${wider.join(', ')}`)
    }
    if (was.format && is.format && was.format !== is.format)
      breaking.push(`${where}: format ${was.format} became ${is.format}`)
    if (was.enum && is.enum) {
      const gone = was.enum.filter((value) => !is.enum.includes(value))
      const fresh = is.enum.filter((value) => !was.enum.includes(value))
      if (sends && gone.length > 0) breaking.push(`${where}: does not take ${gone.join(', ')} any more`)
      // a reader must take values it does not know (glossary of the contract): told, but no break
      if (!sends && fresh.length > 0) added.push(`${where}: new values ${fresh.join(', ')}`)
    }
    if (sends && (is.maxLength ?? Infinity) < (was.maxLength ?? Infinity))
      breaking.push(`${where}: at most ${is.maxLength} characters`)
    if (was.items || is.items) compareSchemas(`${where}[]`, was.items, is.items, sends, seen)
    for (const kind of ['anyOf', 'oneOf', 'allOf']) {
      const [olds, news] = [was[kind] ?? [], is[kind] ?? []]
      olds.forEach((part, index) => {
        if (news[index]) compareSchemas(where, part, news[index], sends, seen)
      })
    }
    const [oldOnes, newOnes] = [was.properties ?? {}, is.properties ?? {}]
    for (const [name, property] of Object.entries(oldOnes)) {
      if (!(name in newOnes))
        breaking.push(`${where}.${name}: ${sends ? 'is refused' : 'is not answered'} any more`)
      else compareSchemas(`${where}.${name}`, property, newOnes[name], sends, seen)
    }
    for (const name of is.required ?? []) {
      if (sends && !(was.required ?? []).includes(name)) breaking.push(`${where}.${name}: must be sent now`)
    }
    for (const name of was.required ?? []) {
      if (!sends && name in newOnes && !(is.required ?? []).includes(name))
        breaking.push(`${where}.${name}: may be missing now`)
    }
    for (const name of Object.keys(newOnes)) if (!(name in oldOnes)) added.push(`${where}.${name}`)
  }

  function compareContent(where, was, is, sends) {
    for (const [type, media] of Object.entries(was?.content ?? {})) {
      if (!is?.content?.[type]) breaking.push(`${where}: ${type} is gone`)
      else compareSchemas(where, media.schema, is.content[type].schema, sends)
    }
  }

  const key = (parameter) => `${parameter.in} ${parameter.name}`

  /** A text that became a list of words separated by commas is sent as before. */
  function asSent(was, is) {
    const commas = is.in === 'query' && is.style === 'form' && is.explode === false
    return commas && was.schema?.type === 'string' && resolve(after, is.schema)?.type === 'array'
      ? { type: 'array', items: was.schema }
      : was.schema
  }

  function compareOperations(where, was, is) {
    const [olds, news] = [
      new Map((was.parameters ?? []).map((one) => resolve(before, one)).map((one) => [key(one), one])),
      new Map((is.parameters ?? []).map((one) => resolve(after, one)).map((one) => [key(one), one])),
    ]
    for (const [name, parameter] of olds) {
      const now = news.get(name)
      if (!now) breaking.push(`${where}: ${name} is gone`)
      else {
        if (now.required && !parameter.required) breaking.push(`${where}: ${name} must be sent now`)
        compareSchemas(`${where} ${name}`, asSent(parameter, now), now.schema, true)
      }
    }
    for (const [name, parameter] of news) {
      if (olds.has(name)) continue
      if (parameter.required) breaking.push(`${where}: ${name} is new and must be sent`)
      else added.push(`${where}: ${name}`)
    }
    if (!was.requestBody && is.requestBody?.required) breaking.push(`${where}: must have a body now`)
    compareContent(`${where} body`, resolve(before, was.requestBody), resolve(after, is.requestBody), true)
    for (const [status, response] of Object.entries(was.responses ?? {})) {
      if (!status.startsWith('2')) continue
      const now = is.responses?.[status]
      if (!now) breaking.push(`${where}: does not answer ${status} any more`)
      else compareContent(`${where} ${status}`, resolve(before, response), resolve(after, now), false)
    }
    const roles = (operation) => (operation.security ?? []).flatMap((one) => Object.values(one).flat())
    const lost = roles(was).filter((role) => !roles(is).includes(role))
    if (lost.length > 0 && roles(is).length > 0)
      breaking.push(`${where}: not for ${lost.join(', ')} any more`)
  }

  for (const [path, item] of Object.entries(before.paths)) {
    for (const method of methods.filter((one) => item[one])) {
      const now = after.paths[path]?.[method]
      const where = `${method.toUpperCase()} ${path}`
      if (!now) breaking.push(`${where}: is gone`)
      else compareOperations(where, item[method], now)
    }
  }
  for (const [path, item] of Object.entries(after.paths)) {
    for (const method of methods.filter((one) => item[one] && !before.paths[path]?.[one]))
      added.push(`${method.toUpperCase()} ${path}`)
  }

  return { added, breaking }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [before, after] = process.argv.slice(2).map((file) => parse(readFileSync(file, 'utf8')))
  const { added, breaking } = compare(before, after)
  console.log(`Added: ${added.length}`)
  for (const one of added) console.log(`  + ${one}`)
  console.log(`Breaking: ${breaking.length}`)
  for (const one of breaking) console.log(`  ! ${one}`)
  process.exit(breaking.length > 0 ? 1 : 0)
}
