import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { transitions } from '@/api/hazards'
import { EvidenceField, useEvidence } from '@/features/desk-kit/evidence'
import { type ActionFormProps, FormModal } from './form-modal'

type Reasoned = 'reject' | 'reopen'

/** Rejection (T13): the district finds that there is no hazard. It stays visible in the ledger. */
export function Reject(props: ActionFormProps) {
  return <ReasonAndPhotos {...props} kind="reject" />
}

/** Reopening (T12): a hazard that came back after it was closed. */
export function Reopen(props: ActionFormProps) {
  return <ReasonAndPhotos {...props} kind="reopen" />
}

function ReasonAndPhotos({ hazard, onClose, kind }: ActionFormProps & { kind: Reasoned }) {
  const { t } = useTranslation('desk')
  const evidence = useEvidence(`${kind} ${hazard.data.id}`, hazard.data.school.id)
  const title = t(kind === 'reject' ? 'hazards.do.REJECT' : 'hazards.do.REOPEN')
  return (
    <FormModal<{ reason: string }>
      hazard={hazard}
      onClose={onClose}
      title={title}
      okText={title}
      danger={kind === 'reject'}
      blocked={evidence.underWay}
      evidence={
        <EvidenceField
          id={`${kind}-photos`}
          label={t('hazards.evidencePhotos')}
          hint={t(kind === 'reject' ? 'hazards.rejectHint' : 'hazards.reopenHint')}
          evidence={evidence}
        />
      }
      send={({ reason }) =>
        (at) =>
          transitions[kind](at, { reason, photoIds: evidence.photoIds })
        }
    >
      <Form.Item
        name="reason"
        label={t('hazards.reason')}
        rules={[{ required: true, whitespace: true, message: t('hazards.reasonNeeded') }]}
      >
        <Input.TextArea rows={4} maxLength={1000} />
      </Form.Item>
    </FormModal>
  )
}
