import { Form, Input, Radio, Timeline } from 'antd'
import { useTranslation } from 'react-i18next'
import { noteIncident } from '@/api/incidents'
import type { Incident, NewIncidentNote } from '@/api/types'
import { RecordModal } from '@/features/desk-kit/record-modal'
import { formatDateTime } from '@/shared/dates'

/** How far accountability is, below every step before. */
export function NoteModal({ incident, onClose }: { incident: Incident; onClose: () => void }) {
  const { t } = useTranslation('desk')
  return (
    <RecordModal<NewIncidentNote>
      title={`${t('incidents.note')} · ${incident.hazardNumber}`}
      okText={t('incidents.note')}
      initialValues={{ state: 'IN_PROGRESS' }}
      refresh={[['incidents']]}
      save={(values) => noteIncident(incident, values)}
      onClose={onClose}
      above={<StepsBefore incident={incident} />}
    >
      <Form.Item name="state" label={t('incidents.progress')} rules={[{ required: true }]}>
        <Radio.Group
          options={(['IN_PROGRESS', 'CONCLUDED'] as const).map((state) => ({
            value: state,
            label: t(`incidents.states.${state}`),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="text"
        label={t('incidents.text')}
        extra={t('incidents.textHint')}
        rules={[{ required: true, whitespace: true, message: t('incidents.textNeeded') }]}
      >
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </RecordModal>
  )
}

function StepsBefore({ incident }: { incident: Incident }) {
  const { t, i18n } = useTranslation('desk')
  return (
    <Timeline
      items={incident.notes.map((step) => ({
        key: step.at,
        content: [
          t(`incidents.states.${step.state}`),
          step.by.name,
          formatDateTime(step.at, i18n.language),
          step.text,
        ]
          .filter(Boolean)
          .join(' · '),
      }))}
    />
  )
}
