import { Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { decideUseState } from '@/api/organisations'
import type { Building } from '@/api/types'
import { type Decision, DecisionFields } from '@/features/desk-kit/decision-fields'
import { RecordModal } from '@/features/desk-kit/record-modal'
import { PhotoImage } from '@/features/photos/photo-image'
import { formatDate } from '@/shared/dates'
import styles from './organisations.module.css'

interface UseDecisionModalProps {
  building: Pick<Building, 'id' | 'name' | 'organisationId' | 'version'>
  proposed: NonNullable<Building['proposedUse']>
  onClose: () => void
}

/** The district's answer to the change of use a school proposed (T16). */
export function UseDecisionModal({ building, proposed, onClose }: UseDecisionModalProps) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const [form] = Form.useForm<Decision>()
  const refused = Form.useWatch('approved', form) === false
  const demolition: [string, string][] = proposed.demolishBy
    ? [[t('desk:organisations.demolishBy'), formatDate(proposed.demolishBy, i18n.language)]]
    : []
  return (
    <RecordModal<Decision>
      title={`${t('desk:organisations.decideUse')} · ${building.name}`}
      okText={t('desk:hazards.decide')}
      form={form}
      danger={refused}
      initialValues={{ approved: true }}
      refresh={[['buildings']]}
      save={({ approved, note }) =>
        decideUseState(building.id, building.version, { approved, ...(note ? { note } : {}) })
      }
      onClose={onClose}
      above={
        <ul className={styles.evidence}>
          {proposed.photoIds.map((id) => (
            <li key={id}>
              <PhotoImage id={id} size="screen" alt={t('desk:hazards.evidencePhotos')} />
            </li>
          ))}
        </ul>
      }
    >
      <DecisionFields
        facts={[
          [t('desk:organisations.useState'), t(`common:buildingUseState.${proposed.useState}`)],
          [t('desk:hazards.requestedBy'), proposed.proposedBy.name],
          [t('desk:hazards.reason'), proposed.reason],
          ...demolition,
        ]}
        refused={refused}
        noteMaxLength={1000}
      />
    </RecordModal>
  )
}
