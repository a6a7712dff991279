'use strict'
// The reference of the interface, made from the document the service itself serves. No library and nothing from elsewhere.

const texts = {
  'zh-CN': {
    title: '接口说明', find: '查找', other: 'English', document: 'OpenAPI 文档', tool: '命令行工具 hazardctl',
    parameters: '参数', body: '请求体', answers: '应答', example: '示例', roles: '角色', anyRole: '任意已登录账号',
    open: '无需登录', name: '名称', where: '位置', type: '类型', about: '说明', needed: '必填', status: '状态码',
    failed: '无法读取接口文档，请稍后重试。', schema: '数据结构', nothing: '没有符合的接口',
    note: '接口的技术说明以英文提供；提示与错误信息按 Accept-Language 返回中文或英文。',
  },
  en: {
    title: 'API reference', find: 'Find', other: '中文', document: 'OpenAPI document', tool: 'Command line hazardctl',
    parameters: 'Parameters', body: 'Request body', answers: 'Answers', example: 'Example', roles: 'Roles',
    anyRole: 'any account', open: 'no login needed', name: 'Name', where: 'In', type: 'Type', about: 'About',
    needed: 'required', status: 'Status', failed: 'The document could not be read. Try again later.', schema: 'Schema',
    nothing: 'No operation matches', note: '',
  },
}
const methods = ['get', 'post', 'put', 'patch', 'delete']

let language = (navigator.language || '').toLowerCase().startsWith('en') ? 'en' : 'zh-CN'
let api = null

const t = (key) => texts[language][key]

/** An element with its texts and children; texts are never read as HTML. */
function el(name, properties, ...children) {
  const element = document.createElement(name)
  Object.entries(properties || {}).forEach(([key, value]) => {
    if (value !== undefined) element.setAttribute(key, value)
  })
  element.append(...children.flat().filter((child) => child !== null && child !== undefined))
  return element
}

/** A sentence whose words in backticks are code. */
const prose = (text) =>
  (text || '').split('`').map((part, index) => (index % 2 === 1 ? el('code', null, part) : part))

const resolve = (node) =>
  node && node.$ref ? node.$ref.slice(2).split('/').reduce((at, step) => at[step], api) : node

function typeOf(schema) {
  if (!schema) return ''
  if (schema.$ref) return schema.$ref.split('/').pop()
  const parts = schema.anyOf || schema.oneOf
  if (parts) return parts.map(typeOf).join(' | ')
  const types = [].concat(schema.type || (schema.enum ? 'string' : 'any'))
  const text = types.map((one) => (one === 'array' ? typeOf(schema.items) + '[]' : one)).join(' | ')
  return text + (schema.format ? ' (' + schema.format + ')' : '') + (schema.enum ? ': ' + schema.enum.join(', ') : '')
}

function table(heads, rows) {
  return el('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': heads.join(', ') },
    el('table', null,
      el('thead', null, el('tr', null, heads.map((head) => el('th', { scope: 'col' }, head)))),
      el('tbody', null, rows.map((row) => el('tr', null, row.map((cell) => el('td', null, ...[].concat(cell))))))))
}

/** The properties of a schema, one level; what they refer to opens on demand. */
function schemaView(schema, depth = 0) {
  const plain = resolve(schema)
  if (!plain) return null
  if (plain.type === 'array' || [].concat(plain.type || []).includes('array')) return schemaView(plain.items, depth)
  if (!plain.properties) return el('p', null, el('code', null, typeOf(schema)))
  const required = plain.required || []
  const rows = Object.entries(plain.properties).map(([name, property]) => [
    el('code', null, name),
    typeOf(property) + (required.includes(name) ? ' · ' + t('needed') : ''),
    prose(resolve(property).description || property.description),
  ])
  return table([t('name'), t('type'), t('about')], rows)
}

function roles(operation) {
  const security = operation.security || []
  if (security.length === 0) return t('open')
  const names = security.flatMap((one) => Object.values(one).flat())
  return names.length === 0 ? t('anyRole') : names.join(', ')
}

function content(holder) {
  return Object.entries(holder.content || {}).map(([type, media]) => [
    el('p', null, el('code', null, type), ' · ', el('code', null, typeOf(media.schema))),
    type.endsWith('json') ? schemaView(media.schema) : null,
    media.example ? [el('h3', null, t('example')),
      el('pre', { tabindex: '0' }, el('code', null, JSON.stringify(media.example, null, 2)))] : null,
  ].flat().filter(Boolean))
}

function operationView(path, method, operation) {
  const body = el('div', { class: 'body' })
  const view = el('details', { class: 'operation', id: operation.operationId },
    el('summary', null,
      el('span', { class: 'method' }, method.toUpperCase()),
      el('span', { class: 'path' }, path), ' ',
      el('span', { class: 'about' }, operation.summary || '')),
    body)
  // most are never opened: their tables are made when they are
  view.addEventListener('toggle', () => {
    if (!view.open || body.childElementCount > 0) return
    const parameters = (operation.parameters || []).map(resolve)
    body.append(
      ...(operation.description || '').split(/\n\s*\n/).filter(Boolean).map((text) => el('p', null, prose(text))),
      el('p', null, t('roles') + ': ', el('code', null, roles(operation))))
    if (parameters.length > 0) {
      body.append(el('h3', null, t('parameters')), table([t('name'), t('where'), t('type'), t('about')],
        parameters.map((one) => [el('code', null, one.name), one.in,
          typeOf(one.schema) + (one.required ? ' · ' + t('needed') : ''), prose(one.description)])))
    }
    if (operation.requestBody) body.append(el('h3', null, t('body')), ...content(operation.requestBody).flat())
    body.append(el('h3', null, t('answers')))
    Object.entries(operation.responses).forEach(([status, response]) => {
      const answer = resolve(response)
      body.append(el('p', null, el('strong', null, status), ' ', prose(answer.description)))
      if (status.startsWith('2')) body.append(...content(answer).flat())
    })
  })
  return view
}

function show() {
  document.documentElement.lang = language
  document.title = t('title') + ' · ' + (language === 'en' ? 'Hazard Ledger' : '校园消防安全隐患台账')
  document.getElementById('title').textContent = t('title')
  document.getElementById('find-label').textContent = t('find') + ' '
  document.getElementById('language').textContent = t('other')
  document.getElementById('language').lang = language === 'en' ? 'zh-CN' : 'en'
  document.getElementById('links').replaceChildren(
    el('a', { href: '/q/openapi' }, t('document')), ' · ', el('a', { href: '/downloads/hazardctl' }, t('tool')),
    t('note') ? el('span', null, ' · ' + t('note')) : '')
  const words = document.getElementById('find').value.trim().toLowerCase()
  const groups = new Map()
  Object.entries(api.paths).forEach(([path, item]) => methods.filter((method) => item[method]).forEach((method) => {
    const operation = item[method]
    const said = [path, method, operation.operationId, operation.summary, operation.description].join(' ').toLowerCase()
    if (words && !said.includes(words)) return
    const tag = (operation.tags || ['API'])[0]
    groups.set(tag, [...(groups.get(tag) || []), [path, method, operation]])
  }))
  const sections = [...groups].sort().map(([tag, operations]) =>
    el('section', null, el('h2', { id: 'tag-' + tag }, tag), operations.map((one) => operationView(...one))))
  document.getElementById('operations').replaceChildren(
    el('p', null, prose(api.info.description)), ...(sections.length > 0 ? sections : [el('p', null, t('nothing'))]))
  const contents = document.getElementById('contents')
  contents.setAttribute('aria-label', t('title'))
  contents.replaceChildren(el('ul', null, [...groups.keys()].sort().map((tag) =>
    el('li', null, el('a', { href: '#tag-' + tag }, tag)))))
}

async function start() {
  try {
    const answer = await fetch('/q/openapi?format=json')
    if (!answer.ok) throw new Error(String(answer.status))
    api = await answer.json()
  } catch {
    document.getElementById('operations').textContent = t('failed')
    return
  }
  show()
  document.getElementById('find').addEventListener('input', show)
  document.getElementById('language').addEventListener('click', () => {
    language = language === 'en' ? 'zh-CN' : 'en'
    show()
  })
  const asked = document.getElementById(location.hash.slice(1))
  if (asked) {
    if (asked instanceof HTMLDetailsElement) asked.open = true
    asked.scrollIntoView()
  }
}

void start()
