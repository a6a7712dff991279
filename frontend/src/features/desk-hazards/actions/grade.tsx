import { Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { severities } from '@/api/enumerations'
import { transitions } from '@/api/hazards'
import type { Severity } from '@/api/types'
import { Banner } from '@/shared/ui/banner'
import styles from './actions.module.css'
import { type ActionFormProps, FormModal } from './form-modal'

interface Values {
  severity: Severity
  note?: string
}

/** Grading (T3): confirm, raise or lower. Going below what a rule says needs a reason, which the ledger keeps. */
export function Grade({ hazard, onClose }: ActionFormProps) {
  const { t } = useTranslation(['desk', 'common'])
  const { severity, severityBasis } = hazard.data
  const [form] = Form.useForm<Values>()
  const chosen = Form.useWatch('severity', form) as Severity | undefined
  const lowered =
    severity !== null && chosen !== undefined && severities.indexOf(chosen) > severities.indexOf(severity)
  return (
    <FormModal<Values>
      hazard={hazard}
      onClose={onClose}
      form={form}
      title={t('desk:hazards.do.GRADE')}
      okText={t('desk:hazards.confirmGrade')}
      initialValues={{ severity: severity ?? undefined }}
      send={(values) => (at) => transitions.grade(at, values)}
    >
      {severityBasis.length > 0 && (
        <Form.Item>
          <Banner tone="info">
            {t('desk:hazards.ruleSays')}
            <ul className={styles.basis}>
              {severityBasis.map((rule) => (
                <li key={rule.ruleId}>
                  {rule.article} {rule.text}
                </li>
              ))}
            </ul>
          </Banner>
        </Form.Item>
      )}
      <Form.Item
        name="severity"
        label={t('desk:hazards.severity')}
        rules={[{ required: true, message: t('desk:hazards.chooseSeverity') }]}
      >
        <Radio.Group options={severities.map((value) => ({ value, label: t(`common:severity.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="note"
        label={t(lowered ? 'desk:hazards.lowerReason' : 'desk:hazards.note')}
        rules={[{ required: lowered, whitespace: lowered, message: t('desk:hazards.reasonNeeded') }]}
      >
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </FormModal>
  )
}
