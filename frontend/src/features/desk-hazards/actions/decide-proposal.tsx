import { Descriptions, Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { transitions, waiting } from '@/api/hazards'
import { formatDateTime } from '@/shared/dates'
import { type ActionFormProps, FormModal } from './form-modal'

interface Values {
  approved: boolean
  note?: string
}

/** Decision on what the school asks for: a rejection (T13) or a reopening (T12). Its photos are among the evidence. */
export function DecideProposal({ hazard, onClose }: ActionFormProps) {
  const { t, i18n } = useTranslation('desk')
  const [form] = Form.useForm<Values>()
  const refused = Form.useWatch('approved', form) === false
  const asked = waiting(hazard.data, 'REJECTION', 'REOPENING')
  if (!asked) return null
  return (
    <FormModal<Values>
      hazard={hazard}
      onClose={onClose}
      form={form}
      title={t(asked.kind === 'REJECTION' ? 'hazards.do.DECIDE_REJECTION' : 'hazards.do.DECIDE_REOPENING')}
      okText={t('hazards.decide')}
      danger={refused}
      initialValues={{ approved: true }}
      send={(values) => (at) => transitions.decideProposal(at, asked, values)}
    >
      <Form.Item>
        <Descriptions
          size="small"
          column={1}
          items={[
            {
              key: 'by',
              label: t('hazards.requestedBy'),
              children: `${asked.by.name} · ${formatDateTime(asked.at, i18n.language)}`,
            },
            { key: 'reason', label: t('hazards.reason'), children: asked.reason },
          ]}
        />
      </Form.Item>
      <Form.Item name="approved" label={t('hazards.decision')} rules={[{ required: true }]}>
        <Radio.Group
          options={[
            { value: true, label: t('hazards.approve') },
            { value: false, label: t('hazards.refuse') },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="note"
        label={t('hazards.note')}
        rules={[{ required: refused, whitespace: refused, message: t('hazards.reasonNeeded') }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormModal>
  )
}
