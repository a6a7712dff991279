import { Link, linkOptions } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Notice } from '@/api/types'
import { seesManySchools, useMe } from '@/auth/me'
import { formatDate, formatDateTime } from '@/shared/dates'
import styles from './notices.module.css'
import { sentence } from './sentence'
import type { Tier } from './tier'

interface NoticeItemProps {
  notice: Notice
  tier: Tier
  onOpen: () => void
}

/** One notice: the sentence leads to what it is about, the rest is what one wants to know before going there. */
export function NoticeItem({ notice, tier, onOpen }: NoticeItemProps) {
  const { t, i18n } = useTranslation(['notices', 'common'])
  const me = useMe()
  const unread = notice.readAt === null
  const facts = [
    notice.hazard && t('notices:what', { description: notice.hazard.description }),
    notice.sendBackReason &&
      t('notices:sendBackReason', { reason: t(`common:reasonCode.${notice.sendBackReason}`) }),
    notice.reason && t('notices:reason', { reason: notice.reason }),
    notice.dueDate && t('notices:due', { day: formatDate(notice.dueDate, i18n.language) }),
  ].filter((fact) => typeof fact === 'string')
  return (
    <li className={`${styles.item} ${unread ? styles.unread : ''}`}>
      <Link {...target(notice, tier)} className={styles.target} onClick={onOpen}>
        {unread && <span className="visually-hidden">{t('notices:unread')}</span>}
        {sentence(notice, i18n.getFixedT(i18n.language, ['notices', 'common']))}
      </Link>
      {facts.map((fact) => (
        <p key={fact} className={styles.fact}>
          {fact}
        </p>
      ))}
      <p className={styles.faint}>
        {formatDateTime(notice.at, i18n.language)}
        {isOfOneSchool(notice) && seesManySchools(me) && ` · ${notice.school.name}`}
      </p>
    </li>
  )
}

/** A list is about as many schools as it likes; its notice stands in the ledger of one of them. */
const isOfOneSchool = ({ kind }: Notice) => kind !== 'MAJORS_IMPORTED'

/** Where what a notice is about can be seen and acted on. */
function target({ kind, hazard, submission, building, school }: Notice, tier: Tier) {
  if (submission) return linkOptions({ to: '/desk/weekly', search: { id: submission.id } })
  if (kind === 'USE_PROPOSED')
    return linkOptions({ to: '/desk/buildings', search: { show: 'PROPOSED', school: school.id } })
  if (building)
    return linkOptions({
      to: '/desk/organisations/$organisationId',
      params: { organisationId: school.id },
    })
  if (kind === 'MAJORS_IMPORTED')
    return linkOptions({
      to: tier === 'desk' ? '/desk/hazards' : '/hazards',
      search: { awaitingReceipt: true },
    })
  return tier === 'desk'
    ? linkOptions({ to: '/desk/hazards', search: { id: hazard?.id } })
    : linkOptions({ to: '/hazards/$hazardId', params: { hazardId: hazard?.id ?? '' } })
}
