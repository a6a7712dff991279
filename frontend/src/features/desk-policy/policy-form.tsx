import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { changePolicy, policyQuery } from '@/api/policy'
import type { DistrictPolicy, Policy } from '@/api/types'
import { isStale, ProblemNote } from '@/features/desk-kit/problem-note'
import { changedRules } from './changed-rules'
import styles from './policy.module.css'
import { RuleField } from './rule-field'

/** All rules in one form; only what was changed is sent. */
export function PolicyForm({ policy }: { policy: Tagged<DistrictPolicy> }) {
  const { t } = useTranslation('desk')
  const { message } = App.useApp()
  const [form] = Form.useForm<Policy>()
  const queryClient = useQueryClient()
  const { queryKey } = policyQuery(policy.data.district.id)
  const save = useMutation({
    mutationFn: (values: Policy) => changePolicy(policy, changedRules(policy.data.values, values)),
    onSuccess: (fresh) => {
      queryClient.setQueryData(queryKey, fresh)
      // What is allowed to whom may have changed with it.
      void queryClient.invalidateQueries({ queryKey: ['hazards'] })
      void queryClient.invalidateQueries({ queryKey: ['hazard'] })
      void message.success(t('problem.saved'))
    },
    onError: (error) => {
      if (isStale(error)) void queryClient.invalidateQueries({ queryKey })
    },
  })
  const typed = Form.useWatch([], form) as Policy | undefined
  const changes = typed ? Object.keys(changedRules(policy.data.values, typed)).length : 0
  return (
    <Form
      form={form}
      layout="vertical"
      disabled={!policy.data.mayChange}
      initialValues={policy.data.values}
      scrollToFirstError={{ focus: true }}
      onFinish={(values) => save.mutate(values)}
    >
      <ProblemNote error={save.error} />
      {policy.data.rules.map((rule) => (
        <RuleField key={rule.name} rule={rule} fallback={policy.data.defaults} />
      ))}
      {policy.data.mayChange && (
        <div className={styles.foot}>
          <Button type="primary" htmlType="submit" loading={save.isPending} disabled={changes === 0}>
            {t('policy.save')}
          </Button>
          {changes === 0 && <span className={styles.faint}>{t('policy.nothingChanged')}</span>}
        </div>
      )}
    </Form>
  )
}
