import type { TFunction } from 'i18next'
import type { Notice } from '@/api/types'

/** What happened, in one sentence. */
export function sentence(notice: Notice, t: TFunction<['notices', 'common']>): string {
  const values = {
    number: notice.hazard?.number ?? '',
    period: notice.submission?.period ?? '',
    by: notice.byName,
    building: notice.building?.name ?? '',
    amount: notice.amount ?? 0,
  }
  switch (notice.kind) {
    case 'EXTENSION_DECIDED':
    case 'REJECTION_DECIDED':
    case 'REOPENING_DECIDED':
    case 'SUPERVISION_DECIDED':
      return t(`decided.${notice.kind}.${notice.approved ? 'yes' : 'no'}`, values)
    case 'USE_PROPOSED':
    case 'USE_REFUSED':
    case 'USE_CHANGED':
      return t(`said.${notice.kind}`, {
        ...values,
        state: notice.building ? t(`common:buildingUseState.${notice.building.useState}`) : '',
      })
    default:
      return t(`said.${notice.kind}`, values)
  }
}
