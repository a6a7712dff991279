import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { changeUseState, type UseStateChange } from '@/api/organisations'
import type { Building } from '@/api/types'
import { may, useMe } from '@/auth/me'
import { DayPicker } from '@/features/desk-kit/day-picker'
import { EvidenceField, useEvidence } from '@/features/desk-kit/evidence'
import { RecordModal } from '@/features/desk-kit/record-modal'
import { Banner } from '@/shared/ui/banner'
import { nextUseStates } from './kinds'

interface UseStateModalProps {
  building: Pick<Building, 'id' | 'name' | 'organisationId' | 'useState' | 'demolishBy' | 'version'>
  onClose: () => void
}

/** Suspends, seals, reopens or gives up a building (T16). Suspending closes no hazard. */
export function UseStateModal({ building, onClose }: UseStateModalProps) {
  const { t } = useTranslation(['desk', 'common'])
  const decides = may(useMe(), 'organisation.edit')
  const evidence = useEvidence(`use-state ${building.id}`, building.organisationId)
  return (
    <RecordModal<Omit<UseStateChange, 'photoIds'>>
      title={`${t('desk:organisations.changeUseState')} · ${building.name}`}
      initialValues={{ demolishBy: building.demolishBy ?? undefined }}
      refresh={[['buildings']]}
      blocked={evidence.underWay}
      save={({ demolishBy, ...values }) =>
        changeUseState(building.id, building.version, {
          ...values,
          photoIds: evidence.photoIds,
          ...(demolishBy ? { demolishBy } : {}),
        })
      }
      onClose={onClose}
      evidence={
        <EvidenceField id="use-state-photos" label={t('desk:hazards.evidencePhotos')} evidence={evidence} />
      }
    >
      <Form.Item>
        <Banner tone="info">
          {t(decides ? 'desk:organisations.useStateHint' : 'desk:organisations.proposalHint')}
        </Banner>
      </Form.Item>
      <Form.Item
        name="useState"
        label={t('desk:organisations.useState')}
        rules={[{ required: true, message: t('desk:organisations.chooseUseState') }]}
      >
        <Select
          options={nextUseStates[building.useState].map((value) => ({
            value,
            label: t(`common:buildingUseState.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={['useState']}>
        {({ getFieldValue }) =>
          getFieldValue('useState') === 'TO_DEMOLISH' && (
            <Form.Item
              name="demolishBy"
              label={t('desk:organisations.demolishBy')}
              rules={[{ required: true, message: t('desk:organisations.demolishByNeeded') }]}
            >
              <DayPicker />
            </Form.Item>
          )
        }
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('desk:hazards.reason')}
        rules={[{ required: true, whitespace: true, message: t('desk:hazards.reasonNeeded') }]}
      >
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </RecordModal>
  )
}
