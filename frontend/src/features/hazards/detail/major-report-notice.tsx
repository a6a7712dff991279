import { useTranslation } from 'react-i18next'
import type { MajorReport } from '@/api/types'
import { formatDateTime } from '@/shared/dates'
import { serverNow } from '@/shared/server-clock'
import { Banner } from '@/shared/ui/banner'

/** That a major hazard was reported to the district, and who of it has taken note, or until when somebody must (T3b). */
export function MajorReportNotice({ report }: { report: MajorReport }) {
  const { t, i18n } = useTranslation('field')
  const at = (instant: string) => formatDateTime(instant, i18n.language)
  if (report.receivedBy && report.receivedAt) {
    return (
      <Banner tone="info">
        <strong>{t('majorReport.title')}</strong>{' '}
        {t('majorReport.received', { name: report.receivedBy.name, at: at(report.receivedAt) })}
      </Banner>
    )
  }
  const late = serverNow() > new Date(report.receiptDueAt)
  return (
    <Banner tone={late ? 'danger' : 'warning'}>
      <strong>{t('majorReport.title')}</strong>{' '}
      {t(late ? 'majorReport.late' : 'majorReport.awaited', { at: at(report.receiptDueAt) })}
    </Banner>
  )
}
