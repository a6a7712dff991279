import { Button, Form, InputNumber, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Policy, PolicyRule } from '@/api/types'
import { Tag } from '@/shared/ui/tag'
import styles from './policy.module.css'

interface RuleFieldProps {
  rule: PolicyRule
  fallback: Policy
}

/** One rule: what it does and where it comes from, its value with the unit, and how it stands to the default. */
export function RuleField({ rule, fallback }: RuleFieldProps) {
  const { t } = useTranslation('desk')
  const form = Form.useFormInstance<Policy>()
  const name = rule.name as keyof Policy
  const value = Form.useWatch(name, form)
  const initial = fallback[name]
  const isDefault = value === undefined || value === initial
  const shown = (amount: Policy[keyof Policy]) =>
    rule.unit === 'YES_NO'
      ? t(amount ? 'policy.yes' : 'policy.no')
      : `${amount} ${t(`policy.units.${rule.unit}`)}`
  const title = t(`policy.rules.${name}.name`)
  return (
    <div className={styles.rule}>
      <div className={styles.words}>
        <label htmlFor={name} className={styles.name}>
          {title}
        </label>
        <p>{t(`policy.rules.${name}.what`)}</p>
        <p className={styles.faint}>{t('policy.source', { source: t(`policy.rules.${name}.source`) })}</p>
      </div>
      <div className={styles.value}>
        {rule.unit === 'YES_NO' ? (
          <Form.Item name={name} valuePropName="checked">
            <Switch checkedChildren={t('policy.yes')} unCheckedChildren={t('policy.no')} />
          </Form.Item>
        ) : (
          <Form.Item name={name} rules={[withinBounds(rule, t('policy.between', boundsOf(rule)))]}>
            <InputNumber<number>
              className={styles.number}
              precision={rule.unit === 'PERCENT' ? undefined : 0}
              suffix={t(`policy.units.${rule.unit}`)}
            />
          </Form.Item>
        )}
        <div className={styles.default}>
          <Tag tone={isDefault ? 'plain' : 'warning'}>
            {isDefault ? t('policy.byDefault') : t('policy.changedFrom', { value: shown(initial) })}
          </Tag>
          {!isDefault && (
            <Button
              type="link"
              size="small"
              aria-label={t('policy.restoreOf', { rule: title })}
              onClick={() => form.setFieldValue(name, initial)}
            >
              {t('policy.restore')}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}

function boundsOf({ min, max }: PolicyRule) {
  return { min: min ?? 0, max: max ?? Number.MAX_SAFE_INTEGER }
}

/** Empty is not zero: a rule always has a value. */
function withinBounds(rule: PolicyRule, message: string) {
  return { required: true, type: 'number' as const, ...boundsOf(rule), message }
}
