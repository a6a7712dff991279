import { Descriptions, Form, Input, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { decideUseState } from '@/api/organisations'
import type { Building } from '@/api/types'
import { PhotoImage } from '@/features/photos/photo-image'
import { formatDate } from '@/shared/dates'
import styles from './organisations.module.css'
import { RecordModal } from './record-modal'

interface UseDecisionModalProps {
  building: Building
  proposed: NonNullable<Building['proposedUse']>
  onClose: () => void
}

/** The district's answer to the change of use a school proposed (T16). */
export function UseDecisionModal({ building, proposed, onClose }: UseDecisionModalProps) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const facts = [
    [t('desk:organisations.useState'), t(`common:buildingUseState.${proposed.useState}`)],
    [t('desk:hazards.requestedBy'), proposed.proposedBy.name],
    [t('desk:hazards.reason'), proposed.reason],
    ...(proposed.demolishBy
      ? [[t('desk:organisations.demolishBy'), formatDate(proposed.demolishBy, i18n.language)]]
      : []),
  ]
  return (
    <RecordModal<{ approved: boolean; note?: string }>
      title={`${t('desk:organisations.decideUse')} · ${building.name}`}
      okText={t('desk:hazards.decide')}
      initialValues={{ approved: true }}
      refresh={['buildings', building.organisationId]}
      save={({ approved, note }) =>
        decideUseState(building.id, building.version, { approved, ...(note ? { note } : {}) })
      }
      onClose={onClose}
    >
      <Form.Item>
        <Descriptions
          size="small"
          column={1}
          items={facts.map(([label, children]) => ({ key: label, label, children }))}
        />
        <ul className={styles.evidence}>
          {proposed.photoIds.map((id) => (
            <li key={id}>
              <PhotoImage id={id} size="screen" alt={t('desk:hazards.evidencePhotos')} />
            </li>
          ))}
        </ul>
      </Form.Item>
      <Form.Item name="approved" label={t('desk:hazards.decision')} rules={[{ required: true }]}>
        <Radio.Group
          options={[
            { value: true, label: t('desk:hazards.approve') },
            { value: false, label: t('desk:hazards.refuse') },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="note"
        label={t('desk:hazards.note')}
        dependencies={['approved']}
        rules={[
          ({ getFieldValue }) => ({
            required: getFieldValue('approved') === false,
            whitespace: true,
            message: t('desk:hazards.reasonNeeded'),
          }),
        ]}
      >
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </RecordModal>
  )
}
