import { memoryOf } from '@/api/remembered'
import type { Me } from '@/api/types'

/** Who is logged in in this tab. It lives and dies with the tab's login. */
export const rememberedMe = memoryOf<Me>(sessionStorage, 'hazard-ledger.me')
