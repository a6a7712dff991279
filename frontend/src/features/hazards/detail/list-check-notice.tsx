import { useTranslation } from 'react-i18next'
import type { ListCheck } from '@/api/types'
import { formatDateTime } from '@/shared/dates'
import { Banner } from '@/shared/ui/banner'

/** Whether it was on the school's list: what somebody ruled and why, or that a ruling is awaited. */
export function ListCheckNotice({ check }: { check: ListCheck }) {
  const { t, i18n } = useTranslation('field')
  const ruling = check.rulings.at(-1)
  if (!ruling) {
    return (
      <Banner tone="info">
        <strong>{t('listCheck.awaited')}</strong> {t(`listCheck.suggestion.${check.suggestion}`)}
      </Banner>
    )
  }
  return (
    <Banner tone={ruling.outside ? 'warning' : 'info'}>
      <strong>{t(ruling.outside ? 'listCheck.ruledOutside' : 'listCheck.ruledListed')}</strong>{' '}
      {[ruling.matchedNumber, ruling.note].filter(Boolean).join(' · ')}
      <br />
      {ruling.by.name} {formatDateTime(ruling.at, i18n.language)}
    </Banner>
  )
}
