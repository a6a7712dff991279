import { Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Plan } from '@/api/types'
import { Section } from '@/features/desk-kit/page'
import { formatDate, formatDateTime } from '@/shared/dates'
import { presentItems } from './present-items'

/** The rectification plan (五落实); a plan nobody has approved yet says so. */
export function PlanFacts({ plan }: { plan: Plan }) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const approval =
    plan.approvedBy && plan.approvedAt
      ? `${plan.approvedBy.name} · ${formatDateTime(plan.approvedAt, i18n.language)}`
      : t('desk:hazards.notApproved')
  return (
    <Section title={t('desk:hazards.plan')}>
      <Descriptions
        size="small"
        column={2}
        items={presentItems([
          [t('desk:hazards.fixMode'), t(`common:fixMode.${plan.fixMode}`)],
          [t('desk:hazards.dueDate'), plan.dueDate && formatDate(plan.dueDate, i18n.language)],
          [t('desk:hazards.measures'), plan.measures],
          [t('desk:hazards.responsible'), plan.responsibleName],
          [t('desk:hazards.funds'), [plan.funds, plan.fundsSource].filter(Boolean).join(' · ')],
          [t('desk:hazards.contingency'), plan.contingency],
          [t('desk:hazards.interimProtection'), plan.interimProtection],
          [t('desk:hazards.follower'), plan.followerName],
          [
            t('desk:hazards.draftedBy'),
            `${plan.draftedBy.name} · ${formatDateTime(plan.draftedAt, i18n.language)}`,
          ],
          [t('desk:hazards.approval'), approval],
        ])}
      />
    </Section>
  )
}
