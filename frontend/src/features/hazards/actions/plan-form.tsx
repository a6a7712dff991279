import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { type From, transitions } from '@/api/hazards'
import type { FixMode, Hazard, PlanHazard, Post } from '@/api/types'
import { useMe } from '@/auth/me'
import { chinaDay } from '@/shared/dates'
import { serverNow } from '@/shared/server-clock'
import { Banner } from '@/shared/ui/banner'
import { RadioTiles } from '@/shared/ui/inputs'
import { FormFrame } from './form-frame'
import { DeadlineFields } from './plan-fields'
import { type PlanValues, planOf } from './plan-values'
import { useHazardForm } from './use-hazard-form'

/** The rectification plan (五落实): drafted by those who do the work, approved by the leader in charge. */
export function PlanForm({ hazard }: { hazard: Tagged<Hazard> }) {
  const { t } = useTranslation(['field', 'common'])
  const { posts } = useMe()
  const major = hazard.data.severity === 'MAJOR'
  // The service decides; this only names the buttons: a major hazard's plan is the principal's or the district head's.
  const approvers: Post[] = major ? ['PRINCIPAL', 'HEAD'] : ['LEADER', 'PRINCIPAL', 'HEAD']
  const approves = posts.some((post) => approvers.includes(post))
  const form = useHazardForm<PlanValues>({
    hazard,
    action: 'PLAN',
    initial: planOf(hazard.data.plan, hazard.data.fixMode),
    validate: (values) => {
      const errors: Record<string, string> = {}
      if (!values.fixMode) errors.fixMode = t('plan.fixModeMissing')
      if (values.fixMode !== 'DEADLINE') return errors
      if (!values.measures.trim()) errors.measures = t('plan.measuresMissing')
      if (!values.responsibleName.trim()) errors.responsibleName = t('plan.responsibleMissing')
      if (!values.dueDate) errors.dueDate = t('plan.dueDateMissing')
      else if (values.dueDate < chinaDay(serverNow())) errors.dueDate = t('plan.dueDatePast')
      return errors
    },
    send: (at: From, values) => transitions.plan(at, request(values, approves)),
  })
  return (
    <FormFrame {...form} submitLabel={t(submitLabel(form.values.fixMode, approves))}>
      <RadioTiles
        id="fixMode"
        label={t('hazard.fixMode')}
        value={form.values.fixMode}
        error={form.errors.fields.fixMode}
        onValue={(value) => form.change({ fixMode: value as FixMode })}
        options={[
          { value: 'ON_SPOT', label: t('common:fixMode.ON_SPOT'), description: t('plan.onSpotHint') },
          { value: 'DEADLINE', label: t('common:fixMode.DEADLINE'), description: t('plan.deadlineHint') },
        ]}
      />
      {major && posts.includes('LEADER') && <Banner tone="info">{t('plan.leaderHint')}</Banner>}
      {form.values.fixMode === 'DEADLINE' && (
        <DeadlineFields values={form.values} errors={form.errors.fields} change={form.change} major={major} />
      )}
    </FormFrame>
  )
}

function submitLabel(mode: FixMode | '', approves: boolean) {
  if (mode === 'ON_SPOT') return 'plan.startNow' as const
  return approves ? ('plan.approve' as const) : ('plan.submit' as const)
}

/** Empty parts are left out: the service then says which of them this severity demands. */
function request(values: PlanValues, approves: boolean): PlanHazard {
  const fixMode = values.fixMode as FixMode
  // Corrected on the spot there is nothing to approve; the work simply begins.
  if (fixMode === 'ON_SPOT') return { fixMode, approve: true }
  const { fixMode: _, ...parts } = values
  const filled = Object.entries(parts).filter(([, text]) => text.trim() !== '')
  return { fixMode, approve: approves, ...Object.fromEntries(filled) }
}
