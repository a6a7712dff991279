import { Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { addBuilding, type BuildingFields, saveBuilding } from '@/api/organisations'
import type { Building } from '@/api/types'
import { RecordModal } from '@/features/desk-kit/record-modal'

interface BuildingModalProps {
  organisationId: string
  building: Building | null
  onClose: () => void
}

/** A new building, or corrections to one. An unknown year stays empty: it never counts as new enough. */
export function BuildingModal({ organisationId, building, onClose }: BuildingModalProps) {
  const { t } = useTranslation(['desk', 'common'])
  const fields = (values: BuildingFields): BuildingFields => ({
    name: values.name,
    aliases: values.aliases ?? [],
    completedYear: values.completedYear ?? null,
    floors: values.floors ?? null,
    areaM2: values.areaM2 ?? null,
    use: values.use || null,
  })
  return (
    <RecordModal<BuildingFields>
      title={t(building ? 'desk:organisations.editBuilding' : 'desk:organisations.addBuilding')}
      initialValues={building ?? {}}
      refresh={[['buildings', organisationId]]}
      save={(values) =>
        building
          ? saveBuilding(building.id, building.version, fields(values))
          : addBuilding(organisationId, fields(values))
      }
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t('desk:organisations.building')}
        rules={[{ required: true, whitespace: true, message: t('desk:organisations.nameNeeded') }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="aliases"
        label={t('desk:organisations.aliases')}
        extra={t('desk:organisations.namesHint')}
      >
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '，', ',']} />
      </Form.Item>
      <Form.Item
        name="completedYear"
        label={t('desk:organisations.completedYear')}
        extra={t('desk:organisations.yearHint')}
      >
        <InputNumber min={1800} max={2100} precision={0} controls={false} />
      </Form.Item>
      <Form.Item name="floors" label={t('desk:organisations.floors')}>
        <InputNumber min={1} max={200} precision={0} />
      </Form.Item>
      <Form.Item name="areaM2" label={t('desk:organisations.areaM2')}>
        <InputNumber min={1} max={1_000_000} controls={false} />
      </Form.Item>
      <Form.Item name="use" label={t('desk:organisations.use')}>
        <Input maxLength={100} />
      </Form.Item>
    </RecordModal>
  )
}
