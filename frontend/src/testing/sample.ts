import type { Hazard, Me } from '@/api/types'

const school = { id: 's1', name: '江州市清河区实验小学', code: 'JZQH002' }

/** 张敏, who keeps the ledger of the primary school. */
export const filler: Me = {
  id: 'p1',
  username: 'filler',
  name: '张敏',
  roles: ['SCHOOL'],
  posts: ['FILLER'],
  memberships: [{ id: 'm1', organisation: { ...school, level: 'SCHOOL' }, role: 'SCHOOL', post: 'FILLER' }],
  actions: ['hazard.file'],
  serverTime: '2026-11-21T08:00:00Z',
}

export const categories = {
  items: [
    {
      code: 'F03',
      nameZh: '安全出口与疏散通道',
      nameEn: 'Exits and escape routes',
      visual: true,
      defaultMode: 'ON_SPOT',
      defaultSeverity: 'GENERAL',
      leaves: ['锁闭', '堵塞占用'],
      enabled: true,
    },
  ],
}

/** A locked exit, rectified and waiting for the leader's signature. */
export const toSign: Hazard = {
  id: 'h1',
  number: 'QH0012-2026-000101',
  school,
  district: { id: 'd1', name: '清河区', code: 'QH' },
  building: { id: 'b1', name: '教学楼', code: null },
  place: null,
  placeText: '三楼东侧',
  category: 'F03',
  severity: 'GENERAL',
  severityBasis: [],
  severityNote: null,
  loweringProposal: null,
  description: '三楼东侧疏散门上锁',
  quantity: null,
  quantityDone: null,
  unit: null,
  source: 'SELF_DAILY',
  foundAt: '2026-11-18T02:12:00Z',
  foundBy: '张敏',
  listedAt: '2026-11-18T02:20:00Z',
  state: 'REVIEW_REQUESTED',
  fixMode: 'DEADLINE',
  firstDueDate: '2026-11-25',
  dueDate: '2026-11-25',
  overdue: false,
  supervised: false,
  buildingSuspended: false,
  outsideList: false,
  reboundCount: 0,
  noPhotoReason: null,
  plan: null,
  progress: [],
  extensions: [],
  proposals: [],
  photos: [],
  rectification: null,
  round: 1,
  signatures: [],
  verifications: [],
  rejection: null,
  supervision: null,
  corrections: [],
  mergedIntoId: null,
  closedAt: null,
  external: null,
  createdBy: { id: 'p1', name: '张敏' },
  createdAt: '2026-11-18T02:20:00Z',
  allowedActions: ['SIGN_LEADER', 'CORRECT'],
  signingHash: '9f2c5b7de1a4',
  version: 4,
}
