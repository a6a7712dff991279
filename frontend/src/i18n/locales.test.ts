import { describe, expect, it } from 'vitest'

type Bundle = { [key: string]: string | Bundle }
const bundles = import.meta.glob<Bundle>('./locales/*/*.ts', { import: 'default', eager: true })

function flat(bundle: Bundle, prefix = ''): Map<string, string> {
  const all = new Map<string, string>()
  for (const [key, value] of Object.entries(bundle)) {
    if (typeof value === 'string') all.set(prefix + key, value)
    else for (const [inner, text] of flat(value, `${prefix}${key}.`)) all.set(inner, text)
  }
  return all
}

const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]).sort()
const namespaces = Object.keys(bundles)
  .filter((path) => path.includes('/zh-CN/'))
  .map((path) => path.replace('./locales/zh-CN/', ''))

describe.each(namespaces)('texts of %s', (namespace) => {
  const chinese = flat(bundles[`./locales/zh-CN/${namespace}`] ?? {})
  const english = flat(bundles[`./locales/en/${namespace}`] ?? {})

  it('exist in both languages under the same keys', () => {
    const expected = [...chinese.keys()].flatMap((key) =>
      key.endsWith('_other') ? [key, key.replace(/_other$/, '_one')] : [key],
    )
    expect([...english.keys()].sort()).toEqual(expected.sort())
  })

  it('take the same values in both languages', () => {
    const differing = [...chinese].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    )
    expect(differing.map(([key]) => key)).toEqual([])
  })

  it('are not left empty, and English has no Chinese in it', () => {
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([])
    expect([...english].filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key)).toEqual([])
  })
})
