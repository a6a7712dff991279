import { useTranslation } from 'react-i18next'
import type { Supervision } from '@/api/types'
import { formatDate, formatDateTime } from '@/shared/dates'
import { Banner } from '@/shared/ui/banner'

/** By which notice of which authority the hazard is supervised (挂牌督办), until when, and that it has been signed for. */
export function SupervisionNotice({ supervision }: { supervision: Supervision }) {
  const { t, i18n } = useTranslation(['field', 'common'])
  const { noticeNumber, authority, level, dueDate, note, service } = supervision
  return (
    <Banner tone="warning">
      <strong>{t('common:flag.supervised')}</strong>{' '}
      {[noticeNumber, authority, t(`common:supervisionLevel.${level}`)].filter(Boolean).join(' · ')}
      {dueDate && (
        <>
          <br />
          {t('supervise.demands', { date: formatDate(dueDate, i18n.language) })}
        </>
      )}
      <br />
      {service
        ? t('supervise.served', {
            name: service.signedForBy,
            at: formatDateTime(service.servedAt, i18n.language),
          })
        : t('supervise.notServed')}
      {note && (
        <>
          <br />
          {note}
        </>
      )}
    </Banner>
  )
}
