import { Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { supervisionLevels } from '@/api/enumerations'
import { proposedBecause, transitions, waiting } from '@/api/hazards'
import type { DecideSupervision as Decision } from '@/api/types'
import { DayPicker } from '@/features/desk-kit/day-picker'
import { DecisionFields } from '@/features/desk-kit/decision-fields'
import { chinaDay, formatDateTime } from '@/shared/dates'
import { serverNow } from '@/shared/server-clock'
import { type ActionFormProps, FormModal } from './form-modal'

/** Lists the hazard by the notice of an authority, or declines the proposal with a reason. */
export function DecideSupervision({ hazard, onClose }: ActionFormProps) {
  const { t, i18n } = useTranslation('desk')
  const [form] = Form.useForm<Decision>()
  const refused = Form.useWatch('approved', form) === false
  const asked = waiting(hazard.data, 'SUPERVISION')
  if (!asked) return null
  return (
    <FormModal<Decision>
      hazard={hazard}
      onClose={onClose}
      form={form}
      title={t('hazards.do.DECIDE_SUPERVISION')}
      okText={t('hazards.decide')}
      danger={refused}
      initialValues={{ approved: true, level: 'DISTRICT' }}
      send={(values) => (at) => transitions.decideSupervision(at, asked.id, values)}
    >
      <DecisionFields
        facts={[
          [t('hazards.proposedBy'), `${asked.by.name} · ${formatDateTime(asked.at, i18n.language)}`],
          [t('hazards.reason'), proposedBecause(asked, t('hazards.proposedAutomatically'))],
        ]}
        refused={refused}
        noteMaxLength={500}
      >
        <NoticeFields />
      </DecisionFields>
    </FormModal>
  )
}

/** The paper that the hazard is listed by. */
function NoticeFields() {
  const { t } = useTranslation(['desk', 'common'])
  const needed = (message: string) => [{ required: true, whitespace: true, message }]
  return (
    <>
      <Form.Item
        name="noticeNumber"
        label={t('desk:hazards.noticeNumber')}
        rules={needed(t('desk:hazards.noticeNeeded'))}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="authority"
        label={t('desk:hazards.authority')}
        rules={needed(t('desk:hazards.authorityNeeded'))}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="level" label={t('desk:hazards.supervisionLevel')} rules={[{ required: true }]}>
        <Radio.Group
          options={supervisionLevels.map((level) => ({
            value: level,
            label: t(`common:supervisionLevel.${level}`),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="dueDate"
        label={t('desk:hazards.noticeDueDate')}
        extra={t('desk:hazards.noticeDueDateHint')}
      >
        <DayPicker min={chinaDay(serverNow())} />
      </Form.Item>
    </>
  )
}
