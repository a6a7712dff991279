import { useTranslation } from 'react-i18next'
import type { Plan } from '@/api/types'
import { formatDate, formatDateTime } from '@/shared/dates'
import { Card, Facts } from '@/shared/ui/page'

export function PlanCard({ plan, firstDueDate }: { plan: Plan; firstDueDate: string | null }) {
  const { t, i18n } = useTranslation(['field', 'common'])
  const extended = firstDueDate !== null && firstDueDate !== plan.dueDate
  const approval =
    plan.approvedBy && plan.approvedAt
      ? `${plan.approvedBy.name} · ${formatDateTime(plan.approvedAt, i18n.language)}`
      : t('plan.drafted', { name: plan.draftedBy.name })
  return (
    <Card title={t('plan.title')}>
      <Facts
        items={[
          [t('hazard.fixMode'), t(`common:fixMode.${plan.fixMode}`)],
          [t('plan.measures'), plan.measures],
          [t('plan.responsible'), plan.responsibleName],
          [t('plan.dueDate'), plan.dueDate && formatDate(plan.dueDate, i18n.language)],
          [t('plan.firstDueDate'), extended && formatDate(firstDueDate, i18n.language)],
          [t('plan.funds'), [plan.funds, plan.fundsSource].filter(Boolean).join(' · ')],
          [t('plan.contingency'), plan.contingency],
          [t('plan.interimProtection'), plan.interimProtection],
          [t('plan.follower'), plan.followerName],
          [t('plan.approvedBy'), approval],
        ]}
      />
    </Card>
  )
}
