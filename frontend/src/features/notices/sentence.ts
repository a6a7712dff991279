import type { TFunction } from 'i18next'
import type { Notice } from '@/api/types'

/** What happened, in one sentence. */
export function sentence(notice: Notice, t: TFunction<'notices'>): string {
  const values = {
    number: notice.hazard?.number ?? '',
    period: notice.submission?.period ?? '',
    by: notice.byName,
  }
  switch (notice.kind) {
    case 'EXTENSION_DECIDED':
    case 'REJECTION_DECIDED':
    case 'REOPENING_DECIDED':
    case 'SUPERVISION_DECIDED':
      return t(`decided.${notice.kind}.${notice.approved ? 'yes' : 'no'}`, values)
    default:
      return t(`said.${notice.kind}`, values)
  }
}
