import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { transitions } from '@/api/hazards'
import { type Decision, DecisionFields } from '@/features/desk-kit/decision-fields'
import { formatDate } from '@/shared/dates'
import { type ActionFormProps, FormModal } from './form-modal'

/** Decision on the extension that waits for one (T7). The first due date stays in the ledger either way. */
export function DecideExtension({ hazard, onClose }: ActionFormProps) {
  const { t, i18n } = useTranslation('desk')
  const [form] = Form.useForm<Decision>()
  const refused = Form.useWatch('approved', form) === false
  const asked = hazard.data.extensions.find((extension) => extension.approved === null)
  if (!asked) return null
  const change = t('hazards.dateChange', {
    from: hazard.data.dueDate ? formatDate(hazard.data.dueDate, i18n.language) : '–',
    to: formatDate(asked.newDueDate, i18n.language),
  })
  return (
    <FormModal<Decision>
      hazard={hazard}
      onClose={onClose}
      form={form}
      title={t('hazards.do.DECIDE_EXTENSION')}
      okText={t('hazards.decide')}
      danger={refused}
      initialValues={{ approved: true }}
      send={(values) => (at) => transitions.decideExtension(at, asked.id, values)}
    >
      <DecisionFields
        facts={[
          [t('hazards.newDueDate'), change],
          [t('hazards.requestedBy'), asked.requestedBy.name],
          [t('hazards.reason'), asked.reason],
          [t('hazards.interimProtection'), asked.interimProtection ?? '–'],
        ]}
        refused={refused}
        noteMaxLength={1000}
      />
    </FormModal>
  )
}
