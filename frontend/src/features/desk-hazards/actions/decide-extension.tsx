import { Descriptions, Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { transitions } from '@/api/hazards'
import { formatDate } from '@/shared/dates'
import { type ActionFormProps, FormModal } from './form-modal'

interface Values {
  approved: boolean
  note?: string
}

/** Decision on the extension that waits for one (T7). The first due date stays in the ledger either way. */
export function DecideExtension({ hazard, onClose }: ActionFormProps) {
  const { t, i18n } = useTranslation('desk')
  const [form] = Form.useForm<Values>()
  const refused = Form.useWatch('approved', form) === false
  const asked = hazard.data.extensions.find((extension) => extension.approved === null)
  if (!asked) return null
  return (
    <FormModal<Values>
      hazard={hazard}
      onClose={onClose}
      form={form}
      title={t('hazards.do.DECIDE_EXTENSION')}
      okText={t('hazards.decide')}
      danger={refused}
      initialValues={{ approved: true }}
      send={(values) => (at) => transitions.decideExtension(at, asked.id, values)}
    >
      <Form.Item>
        <Descriptions
          size="small"
          column={1}
          items={[
            {
              key: 'due',
              label: t('hazards.newDueDate'),
              children: t('hazards.dateChange', {
                from: hazard.data.dueDate ? formatDate(hazard.data.dueDate, i18n.language) : '–',
                to: formatDate(asked.newDueDate, i18n.language),
              }),
            },
            { key: 'by', label: t('hazards.requestedBy'), children: asked.requestedBy.name },
            { key: 'reason', label: t('hazards.reason'), children: asked.reason },
            {
              key: 'interim',
              label: t('hazards.interimProtection'),
              children: asked.interimProtection ?? '–',
            },
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
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </FormModal>
  )
}
