import { Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { type LookbackResult, reportLookback } from '@/api/lookbacks'
import type { Lookback } from '@/api/types'
import { EvidenceField, useEvidence } from '@/features/desk-kit/evidence'
import { RecordModal } from '@/features/desk-kit/record-modal'

type Values = Omit<LookbackResult, 'photoIds'>

/** What was found on site: the remedy holds, or the hazard goes back to rectification (T12). */
export function ResultModal({ lookback, onClose }: { lookback: Lookback; onClose: () => void }) {
  const { t } = useTranslation('desk')
  const [form] = Form.useForm<Values>()
  const evidence = useEvidence(`lookback ${lookback.id}`, lookback.school.id)
  const reopens = Form.useWatch('outcome', form) === 'REOPENED'
  return (
    <RecordModal<Values>
      title={`${t('lookbacks.report')} · ${lookback.hazardNumber}`}
      okText={t('lookbacks.report')}
      form={form}
      danger={reopens}
      blocked={evidence.underWay || evidence.photoIds.length === 0}
      initialValues={{ outcome: 'CONFIRMED' }}
      refresh={[['lookbacks'], ['dashboards']]}
      save={(values) => reportLookback(lookback, { ...values, photoIds: evidence.photoIds })}
      onClose={onClose}
      evidence={
        <EvidenceField
          id="lookback-photos"
          label={t('lookbacks.photos')}
          hint={t('lookbacks.photosHint')}
          evidence={evidence}
        />
      }
    >
      <Form.Item name="outcome" label={t('lookbacks.outcome')} rules={[{ required: true }]}>
        <Radio.Group
          options={[
            { value: 'CONFIRMED', label: t('lookbacks.confirm') },
            { value: 'REOPENED', label: t('lookbacks.reopen') },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="note"
        label={t('lookbacks.note')}
        rules={[{ required: true, whitespace: true, message: t('lookbacks.noteNeeded') }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </RecordModal>
  )
}
