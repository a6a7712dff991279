import { Checkbox, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { addPlace, type PlaceFields, savePlace } from '@/api/organisations'
import type { Building, Place } from '@/api/types'
import { RecordModal } from '@/features/desk-kit/record-modal'
import { placeKinds } from './kinds'

interface PlaceModalProps {
  building: Building
  place: Place | null
  onClose: () => void
}

export function PlaceModal({ building, place, onClose }: PlaceModalProps) {
  const { t } = useTranslation('desk')
  const fields = (values: PlaceFields): PlaceFields => ({
    name: values.name,
    floor: values.floor || null,
    kind: values.kind,
    keyPlace: values.keyPlace ?? false,
  })
  return (
    <RecordModal<PlaceFields>
      title={place ? t('organisations.editPlace', { place: place.name }) : t('organisations.addPlace')}
      initialValues={place ?? { kind: 'OTHER' }}
      refresh={[['places', building.id]]}
      save={(values) =>
        place ? savePlace(place.id, place.version, fields(values)) : addPlace(building.id, fields(values))
      }
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t('organisations.place')}
        rules={[{ required: true, whitespace: true, message: t('organisations.nameNeeded') }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="floor" label={t('organisations.floor')}>
        <Input maxLength={20} />
      </Form.Item>
      <Form.Item name="kind" label={t('organisations.placeKind')} rules={[{ required: true }]}>
        <Select options={placeKinds.map((value) => ({ value, label: t(`placeKind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="keyPlace" valuePropName="checked">
        <Checkbox>{t('organisations.keyPlace')}</Checkbox>
      </Form.Item>
    </RecordModal>
  )
}
