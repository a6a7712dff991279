import { expect, it } from 'vitest'
import type { OrganisationSummary } from '@/api/types'
import { indented } from './tree'

const office = (id: string, parentId: string | null): OrganisationSummary => ({
  id,
  code: id,
  officialName: id,
  shortNames: [],
  level: 'DISTRICT',
  kind: 'AUTHORITY',
  parentId,
  boarding: false,
  keyUnit: false,
  active: true,
})

it('orders offices as their tree, and keeps one whose parent is out of reach', () => {
  const offices = [
    office('qinghe', 'jiangzhou'),
    office('yunling', 'jiangzhou'),
    office('jiangzhou', 'unseen'),
  ]
  expect(indented(offices).map(({ office: { id }, depth }) => `${depth} ${id}`)).toEqual([
    '0 jiangzhou',
    '1 qinghe',
    '1 yunling',
  ])
})
