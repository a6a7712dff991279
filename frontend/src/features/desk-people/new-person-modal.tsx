import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { accounts } from '@/api/people'
import type { NewPerson } from '@/api/types'
import { OrganisationSelect } from '@/features/desk-kit/organisation-select'
import { RecordModal } from '@/features/desk-kit/record-modal'
import type { TemporaryPassword } from './password-modal'
import { PostFields } from './post-fields'

interface NewPersonModalProps {
  organisationId?: string
  onClose: () => void
  onCreated: (password: TemporaryPassword) => void
}

/** A new account with its first post. The service invents the first password; the person changes it at first login. */
export function NewPersonModal({ organisationId, onClose, onCreated }: NewPersonModalProps) {
  const { t } = useTranslation('desk')
  const needed = (message: string) => [{ required: true, whitespace: true, message }]
  return (
    <RecordModal<NewPerson, Awaited<ReturnType<typeof accounts.create>>>
      title={t('people.create')}
      okText={t('people.create')}
      initialValues={{ organisationId }}
      refresh={[['people']]}
      save={({ phone, ...person }) => accounts.create({ ...person, ...(phone ? { phone } : {}) })}
      onSaved={({ name, username, temporaryPassword }) => {
        if (temporaryPassword) onCreated({ name, username, password: temporaryPassword })
      }}
      onClose={onClose}
    >
      <Form.Item name="name" label={t('people.name')} rules={needed(t('people.nameNeeded'))}>
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="username"
        label={t('people.username')}
        extra={t('people.usernameHint')}
        rules={needed(t('people.usernameNeeded'))}
      >
        <Input maxLength={100} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Form.Item name="phone" label={t('people.phone')}>
        <Input maxLength={30} inputMode="tel" autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="organisationId"
        label={t('people.organisation')}
        rules={[{ required: true, message: t('people.organisationNeeded') }]}
      >
        <OrganisationSelect />
      </Form.Item>
      <PostFields />
    </RecordModal>
  )
}
