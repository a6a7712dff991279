import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { transitions, waiting } from '@/api/hazards'
import { type Decision, DecisionFields } from '@/features/desk-kit/decision-fields'
import { formatDateTime } from '@/shared/dates'
import { type ActionFormProps, FormModal } from './form-modal'

/** Decision on what the school asks for: a rejection (T13) or a reopening (T12). Its photos are among the evidence. */
export function DecideProposal({ hazard, onClose }: ActionFormProps) {
  const { t, i18n } = useTranslation('desk')
  const [form] = Form.useForm<Decision>()
  const refused = Form.useWatch('approved', form) === false
  const asked = waiting(hazard.data, 'REJECTION', 'REOPENING')
  if (!asked) return null
  return (
    <FormModal<Decision>
      hazard={hazard}
      onClose={onClose}
      form={form}
      title={t(asked.kind === 'REJECTION' ? 'hazards.do.DECIDE_REJECTION' : 'hazards.do.DECIDE_REOPENING')}
      okText={t('hazards.decide')}
      danger={refused}
      initialValues={{ approved: true }}
      send={(values) => (at) => transitions.decideProposal(at, asked, values)}
    >
      <DecisionFields
        facts={[
          [t('hazards.requestedBy'), `${asked.by.name} · ${formatDateTime(asked.at, i18n.language)}`],
          [t('hazards.reason'), asked.reason],
        ]}
        refused={refused}
        noteMaxLength={500}
      />
    </FormModal>
  )
}
