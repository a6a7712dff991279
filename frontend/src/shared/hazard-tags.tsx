import { useTranslation } from 'react-i18next'
import type common from '@/i18n/locales/zh-CN/common'
import { daysUntil, formatDate } from './dates'
import { serverNow } from './server-clock'
import type { IconName } from './ui/icon'
import { Tag, type TagTone } from './ui/tag'

type State = keyof typeof common.state
type Severity = keyof typeof common.severity

const stateTone: Record<State, TagTone> = {
  DRAFT: 'plain',
  LISTED: 'info',
  GRADED: 'info',
  RECTIFYING: 'warning',
  REVIEW_REQUESTED: 'info',
  SIGNED: 'info',
  CLOSED: 'success',
  REJECTED: 'plain',
  MERGED: 'plain',
  CANCELLED_BY_DEMOLITION: 'plain',
}
const finalStates: State[] = ['CLOSED', 'REJECTED', 'MERGED', 'CANCELLED_BY_DEMOLITION']
const severityLook: Record<Severity, [TagTone, IconName | undefined]> = {
  MAJOR: ['danger', 'alert'],
  GENERAL: ['warning', undefined],
  MINOR: ['plain', undefined],
}
/** From this many days on a due date asks for attention. */
const soon = 3

export function StateTag({ state }: { state: State }) {
  const { t } = useTranslation()
  return (
    <Tag tone={stateTone[state]} icon={state === 'CLOSED' ? 'check' : undefined}>
      {t(`state.${state}`)}
    </Tag>
  )
}

export function SeverityTag({ severity }: { severity: Severity }) {
  const { t } = useTranslation()
  const [tone, icon] = severityLook[severity]
  return (
    <Tag tone={tone} icon={icon}>
      {t(`severity.${severity}`)}
    </Tag>
  )
}

interface Due {
  state: State
  dueDate: string | null
  overdue: boolean
}

/** How much time is left, in words and with an icon; nothing once the hazard is over. */
export function DueTag({ state, dueDate, overdue }: Due) {
  const { t, i18n } = useTranslation()
  if (!dueDate || finalStates.includes(state)) return null
  const days = daysUntil(dueDate, serverNow())
  if (overdue) {
    return (
      <Tag tone="danger" icon="alert">
        {t('due.overdueDays', { count: Math.max(1, -days) })}
      </Tag>
    )
  }
  if (days > soon) return <Tag icon="clock">{t('due.on', { date: formatDate(dueDate, i18n.language) })}</Tag>
  return (
    <Tag tone="warning" icon="clock">
      {days <= 0 ? t('due.today') : t('due.inDays', { count: days })}
    </Tag>
  )
}

interface Flags {
  supervised: boolean
  reboundCount: number
  buildingSuspended?: boolean
  outsideList?: boolean
}

export function FlagTags({
  supervised,
  reboundCount,
  buildingSuspended = false,
  outsideList = false,
}: Flags) {
  const { t } = useTranslation()
  return (
    <>
      {supervised && (
        <Tag tone="danger" icon="flag">
          {t('flag.supervised')}
        </Tag>
      )}
      {reboundCount > 0 && (
        <Tag tone="warning" icon="repeat">
          {t('flag.rebound', { count: reboundCount })}
        </Tag>
      )}
      {outsideList && (
        <Tag tone="warning" icon="search">
          {t('flag.outsideList')}
        </Tag>
      )}
      {buildingSuspended && <Tag icon="info">{t('flag.buildingSuspended')}</Tag>}
    </>
  )
}
