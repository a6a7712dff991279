import { Checkbox, Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { reasonCodes } from '@/api/enumerations'
import { transitions } from '@/api/hazards'
import type { ReasonCode } from '@/api/types'
import { EvidenceField, useEvidence } from './evidence'
import { type ActionFormProps, FormModal } from './form-modal'

interface Values {
  outcome: 'ACCEPTED' | 'SENT_BACK'
  onSite?: boolean
  reasonCode?: ReasonCode
  note?: string
}

/** Re-inspection (T10, T11): accept the rectification, or send it back and say why. */
export function Verify({ hazard, onClose }: ActionFormProps) {
  const { t } = useTranslation(['desk', 'common'])
  const [form] = Form.useForm<Values>()
  const sentBack = Form.useWatch('outcome', form) === 'SENT_BACK'
  const evidence = useEvidence(`verify ${hazard.data.id}`, hazard.data.school.id)
  return (
    <FormModal<Values>
      hazard={hazard}
      onClose={onClose}
      form={form}
      title={t('desk:hazards.do.VERIFY')}
      okText={t(sentBack ? 'desk:hazards.sendBack' : 'desk:hazards.accept')}
      danger={sentBack}
      blocked={evidence.underWay}
      evidence={
        <EvidenceField id="recheck-photos" label={t('desk:hazards.recheckPhotos')} evidence={evidence} />
      }
      initialValues={{ outcome: 'ACCEPTED', onSite: false }}
      send={({ onSite = false, ...values }) =>
        (at) =>
          transitions.verify(at, { ...values, onSite, photoIds: evidence.photoIds })
        }
    >
      <Form.Item name="outcome" label={t('desk:hazards.outcome')} rules={[{ required: true }]}>
        <Radio.Group
          options={(['ACCEPTED', 'SENT_BACK'] as const).map((value) => ({
            value,
            label: t(`desk:hazards.outcomes.${value}`),
          }))}
        />
      </Form.Item>
      {sentBack && (
        <Form.Item
          name="reasonCode"
          label={t('desk:hazards.reason')}
          rules={[{ required: true, message: t('desk:hazards.chooseReason') }]}
        >
          <Select options={reasonCodes.map((value) => ({ value, label: t(`common:reasonCode.${value}`) }))} />
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
