import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Form, Input, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { accounts } from '@/api/people'
import type { NewPerson } from '@/api/types'
import { OrganisationSelect } from '@/features/desk-kit/organisation-select'
import { ProblemNote } from '@/features/desk-kit/problem-note'
import type { TemporaryPassword } from './password-modal'
import { PostFields } from './post-fields'

interface NewPersonModalProps {
  organisationId?: string
  onClose: () => void
  onCreated: (password: TemporaryPassword) => void
}

/** A new account with its first post. The service invents the first password; the person changes it at first login. */
export function NewPersonModal({ organisationId, onClose, onCreated }: NewPersonModalProps) {
  const { t } = useTranslation(['desk', 'common'])
  const [form] = Form.useForm<NewPerson>()
  const queryClient = useQueryClient()
  const create = useMutation({
    mutationFn: ({ phone, ...person }: NewPerson) =>
      accounts.create({ ...person, ...(phone ? { phone } : {}) }),
    onSuccess: ({ name, username, temporaryPassword }) => {
      void queryClient.invalidateQueries({ queryKey: ['people'] })
      onClose()
      if (temporaryPassword) onCreated({ name, username, password: temporaryPassword })
    },
  })
  const needed = (message: string) => [{ required: true, whitespace: true, message }]
  return (
    <Modal
      open
      title={t('desk:people.create')}
      okText={t('desk:people.create')}
      cancelText={t('common:action.cancel')}
      confirmLoading={create.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
      closable={{ 'aria-label': t('common:action.close') }}
    >
      <ProblemNote error={create.error} />
      <Form
        form={form}
        layout="vertical"
        initialValues={{ organisationId }}
        scrollToFirstError={{ focus: true }}
        onFinish={(values) => create.mutate(values)}
      >
        <Form.Item name="name" label={t('desk:people.name')} rules={needed(t('desk:people.nameNeeded'))}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="username"
          label={t('desk:people.username')}
          extra={t('desk:people.usernameHint')}
          rules={needed(t('desk:people.usernameNeeded'))}
        >
          <Input maxLength={100} autoComplete="off" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
        <Form.Item name="phone" label={t('desk:people.phone')}>
          <Input maxLength={30} inputMode="tel" autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="organisationId"
          label={t('desk:people.organisation')}
          rules={[{ required: true, message: t('desk:people.organisationNeeded') }]}
        >
          <OrganisationSelect />
        </Form.Item>
        <PostFields />
      </Form>
    </Modal>
  )
}
