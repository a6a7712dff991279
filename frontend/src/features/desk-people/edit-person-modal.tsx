import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { accounts } from '@/api/people'
import type { Person } from '@/api/types'
import { RecordModal } from '@/features/desk-kit/record-modal'

interface Values {
  name: string
  phone?: string
}

/** Puts a name or number right. The number is shown masked, so an empty field keeps it. */
export function EditPersonModal({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useTranslation('desk')
  return (
    <RecordModal<Values>
      title={`${t('people.edit')} · ${person.name}`}
      initialValues={{ name: person.name }}
      refresh={[['people']]}
      save={({ name, phone }) =>
        accounts.edit(person, { ...(name === person.name ? {} : { name }), ...(phone ? { phone } : {}) })
      }
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t('people.name')}
        rules={[{ required: true, whitespace: true, message: t('people.nameNeeded') }]}
      >
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item name="phone" label={t('people.phone')} extra={t('people.phoneKept')}>
        <Input maxLength={20} inputMode="tel" autoComplete="off" placeholder={person.phone ?? ''} />
      </Form.Item>
    </RecordModal>
  )
}
