import { App, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import type { DismissPhoto, UnassignedPhoto } from '@/api/types'
import { dismissPhoto } from '@/api/unassigned-photos'
import { RecordModal } from '@/features/desk-kit/record-modal'

/** Says that a photo shows no hazard, and why if somebody may wonder later. */
export function DismissPhotoModal({ photo, onClose }: { photo: UnassignedPhoto; onClose: () => void }) {
  const { t } = useTranslation('desk')
  const { message } = App.useApp()
  return (
    <RecordModal<DismissPhoto>
      title={t('imports.photos.dismissOne')}
      okText={t('imports.photos.dismiss')}
      save={({ note }) => dismissPhoto(photo, note ? { note } : {})}
      refresh={[['unassigned-photos']]}
      onSaved={() => void message.success(t('imports.photos.dismissed'))}
      onClose={onClose}
      above={photo.path}
    >
      <Form.Item name="note" label={t('imports.photos.note')}>
        <Input maxLength={200} autoFocus />
      </Form.Item>
    </RecordModal>
  )
}
