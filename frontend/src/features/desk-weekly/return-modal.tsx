import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { submissionKey, submissionSteps } from '@/api/submissions'
import type { Submission } from '@/api/types'
import { RecordModal } from '@/features/desk-kit/record-modal'

interface ReturnModalProps {
  submission: Tagged<Submission>
  onClose: () => void
}

/** Gives a week's table back to the school with the reason the school will read. */
export function ReturnModal({ submission: { data, etag }, onClose }: ReturnModalProps) {
  const { t } = useTranslation('desk')
  return (
    <RecordModal<{ reason: string }>
      title={t('weekly.do.return')}
      okText={t('weekly.do.return')}
      danger
      refresh={[submissionKey(data.id), ['submissions']]}
      save={({ reason }) => submissionSteps.return({ id: data.id, etag }, reason)}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={t('weekly.returnReason')}
        rules={[{ required: true, whitespace: true, message: t('hazards.reasonNeeded') }]}
      >
        <Input.TextArea rows={4} maxLength={1000} />
      </Form.Item>
    </RecordModal>
  )
}
