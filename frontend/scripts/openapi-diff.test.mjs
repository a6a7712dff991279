import { describe, expect, it } from 'vitest'
import { compare } from './openapi-diff.mjs'

const contract = (change) => {
  const document = {
    paths: {
      '/hazards': {
        get: {
          parameters: [{ name: 'state', in: 'query', schema: { type: 'string' } }],
          security: [{ keycloak: ['school', 'district'] }],
          responses: {
            200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Hazard' } } } },
          },
        },
        post: {
          requestBody: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/NewHazard' } } },
          },
          responses: { 201: { description: 'Filed' } },
        },
      },
    },
    components: {
      schemas: {
        Hazard: {
          type: 'object',
          required: ['id', 'state'],
          properties: {
            id: { type: 'string', format: 'uuid' },
            state: { type: 'string', enum: ['OPEN', 'CLOSED'] },
          },
        },
        NewHazard: {
          type: 'object',
          required: ['category'],
          properties: { category: { type: 'string', maxLength: 20 }, note: { type: ['string', 'null'] } },
        },
      },
    },
  }
  change?.(document)
  return document
}

const hazard = (document) => document.components.schemas.Hazard
const fresh = (document) => document.components.schemas.NewHazard
const get = (document) => document.paths['/hazards'].get

describe('comparing contracts', () => {
  it('finds nothing between equals', () => {
    expect(compare(contract(), contract())).toEqual({ added: [], breaking: [] })
  })

  it('knows that words separated by commas are sent as a text was', () => {
    const listed = contract((d) => {
      const words = { type: 'array', items: { type: 'string' } }
      get(d).parameters = [{ name: 'state', in: 'query', style: 'form', explode: false, schema: words }]
    })

    expect(compare(contract(), listed).breaking).toEqual([])
  })

  it('names a text that has become a list sent otherwise', () => {
    const repeated = contract((d) => {
      get(d).parameters = [
        { name: 'state', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
      ]
    })

    expect(compare(contract(), repeated).breaking).toEqual([
      'GET /hazards query state: does not take string any more',
    ])
  })

  it.each([
    ['an operation is gone', (d) => delete d.paths['/hazards'].post, 'POST /hazards: is gone'],
    [
      'an answer loses a property',
      (d) => delete hazard(d).properties.state,
      'GET /hazards 200.state: is not answered any more',
    ],
    [
      'an answer may be null',
      (d) => {
        hazard(d).properties.id.type = ['string', 'null']
      },
      'GET /hazards 200.id: may now be null',
    ],
    [
      'a request asks for more',
      (d) => fresh(d).required.push('note'),
      'POST /hazards body.note: must be sent now',
    ],
    [
      'a request takes less',
      (d) => {
        fresh(d).properties.category.maxLength = 10
      },
      'POST /hazards body.category: at most 10 characters',
    ],
    [
      'a request refuses null',
      (d) => {
        fresh(d).properties.note.type = 'string'
      },
      'POST /hazards body.note: does not take null any more',
    ],
    [
      'a parameter is gone',
      (d) => {
        get(d).parameters = []
      },
      'GET /hazards: query state is gone',
    ],
    [
      'a header is asked for',
      (d) => get(d).parameters.push({ name: 'If-Match', in: 'header', required: true }),
      'GET /hazards: header If-Match is new and must be sent',
    ],
    [
      'a role is shut out',
      (d) => {
        get(d).security = [{ keycloak: ['district'] }]
      },
      'GET /hazards: not for school any more',
    ],
  ])('names it when %s', (_, change, expected) => {
    expect(compare(contract(), contract(change)).breaking).toEqual([expected])
  })

  it('lets a contract grow', () => {
    const grown = contract((d) => {
      hazard(d).properties.external = { type: 'string' }
      hazard(d).properties.state.enum.push('MERGED')
      fresh(d).properties.externalId = { type: 'string' }
      d.paths['/changes'] = { get: { responses: {} } }
    })
    const { added, breaking } = compare(contract(), grown)
    expect(breaking).toEqual([])
    expect(added).toHaveLength(4)
  })
})
