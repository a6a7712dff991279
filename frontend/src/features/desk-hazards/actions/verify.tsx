import { Checkbox, Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { sendBackReasons } from '@/api/enumerations'
import { transitions } from '@/api/hazards'
import type { SendBackReason } from '@/api/types'
import { EvidenceField, useEvidence } from '@/features/desk-kit/evidence'
import { type ActionFormProps, FormModal } from './form-modal'

type Outcome = 'ACCEPTED' | 'SENT_BACK'

interface Values {
  outcome: Outcome
  onSite?: boolean
  reasonCode?: SendBackReason
  note?: string
}

/** Re-inspection (T10, T11): accept the rectification or send it back and say why, as far as the person may do either. */
export function Verify({ hazard, onClose }: ActionFormProps) {
  const { t } = useTranslation(['desk', 'common'])
  const [form] = Form.useForm<Values>()
  const allowed = hazard.data.allowedActions
  const outcomes: Outcome[] = [
    ...(allowed.includes('VERIFY') ? (['ACCEPTED'] as const) : []),
    ...(allowed.includes('SEND_BACK') ? (['SENT_BACK'] as const) : []),
  ]
  const sentBack = (Form.useWatch('outcome', form) ?? outcomes[0]) === 'SENT_BACK'
  const evidence = useEvidence(`verify ${hazard.data.id}`, hazard.data.school.id)
  return (
    <FormModal<Values>
      hazard={hazard}
      onClose={onClose}
      form={form}
      title={t(allowed.includes('VERIFY') ? 'desk:hazards.do.VERIFY' : 'desk:hazards.do.SEND_BACK')}
      okText={t(sentBack ? 'desk:hazards.sendBack' : 'desk:hazards.accept')}
      danger={sentBack}
      blocked={evidence.underWay}
      evidence={
        <EvidenceField id="recheck-photos" label={t('desk:hazards.recheckPhotos')} evidence={evidence} />
      }
      initialValues={{ outcome: outcomes[0], onSite: false }}
      send={({ onSite = false, ...values }) =>
        (at) =>
          transitions.verify(at, { ...values, onSite, photoIds: evidence.photoIds })
        }
    >
      <Form.Item name="outcome" label={t('desk:hazards.outcome')} rules={[{ required: true }]}>
        <Radio.Group
          options={outcomes.map((value) => ({ value, label: t(`desk:hazards.outcomes.${value}`) }))}
        />
      </Form.Item>
      {sentBack && (
        <Form.Item
          name="reasonCode"
          label={t('desk:hazards.reason')}
          rules={[{ required: true, message: t('desk:hazards.chooseReason') }]}
        >
          <Select
            options={sendBackReasons.map((value) => ({ value, label: t(`common:reasonCode.${value}`) }))}
          />
        </Form.Item>
      )}
      <Form.Item name="onSite" valuePropName="checked">
        <Checkbox>{t('desk:hazards.onSiteHere')}</Checkbox>
      </Form.Item>
      <Form.Item name="note" label={t('desk:hazards.note')}>
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </FormModal>
  )
}
