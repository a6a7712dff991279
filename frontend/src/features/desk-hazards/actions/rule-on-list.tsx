import { Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { transitions } from '@/api/hazards'
import { departs, outside, rulingOf } from '@/api/list-check'
import { Banner } from '@/shared/ui/banner'
import { Candidate } from '../detail/candidate'
import styles from './actions.module.css'
import { type ActionFormProps, FormModal } from './form-modal'

interface Values {
  choice: string
  note?: string
}

/** Whether the school had it on its list before the inspector came (清单之外, T17): the service suggests, a person rules. */
export function RuleOnList({ hazard, onClose }: ActionFormProps) {
  const { t } = useTranslation('desk')
  const [form] = Form.useForm<Values>()
  const choice = Form.useWatch('choice', form)
  const check = hazard.data.listCheck
  if (!check) return null
  const reasoned = choice !== undefined && departs(check, choice)
  return (
    <FormModal<Values>
      hazard={hazard}
      onClose={onClose}
      form={form}
      title={t('hazards.do.RULE_ON_LIST')}
      okText={t('hazards.ruleOnList')}
      send={(values) => (at) => transitions.ruleOnList(at, rulingOf(values.choice, values.note ?? ''))}
    >
      <Form.Item>
        <Banner tone={check.suggestion === 'MATCHED' ? 'info' : 'warning'}>
          {t(`hazards.listSuggestion.${check.suggestion}`)}
        </Banner>
      </Form.Item>
      <Form.Item
        name="choice"
        label={t('hazards.onListQuestion')}
        rules={[{ required: true, message: t('hazards.chooseOnList') }]}
      >
        <Radio.Group
          className={styles.choices}
          options={[
            ...check.candidates.map((candidate) => ({
              value: candidate.id,
              label: <Candidate candidate={candidate} />,
            })),
            { value: outside, label: t('hazards.notOnList') },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="note"
        label={t('hazards.note')}
        extra={t('hazards.departingHint')}
        rules={[{ required: reasoned, whitespace: reasoned, message: t('hazards.reasonNeeded') }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormModal>
  )
}
