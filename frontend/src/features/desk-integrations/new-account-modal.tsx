import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Form, Input, Modal, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { serviceAccounts } from '@/api/integrations'
import { OrganisationSelect } from '@/features/desk-kit/organisation-select'
import { ProblemNote } from '@/features/desk-kit/problem-note'
import type { ShownSecret } from './secret-modal'

interface Values {
  name: string
  organisationId: string
  access: 'READ' | 'WRITE'
}

interface NewAccountModalProps {
  onClose: () => void
  onIssued: (secret: ShownSecret) => void
}

export function NewAccountModal({ onClose, onIssued }: NewAccountModalProps) {
  const { t } = useTranslation(['desk', 'common'])
  const [form] = Form.useForm<Values>()
  const queryClient = useQueryClient()
  const issue = useMutation({
    mutationFn: ({ access, ...account }: Values) =>
      serviceAccounts.issue({ ...account, scopes: access === 'WRITE' ? ['READ', 'WRITE'] : ['READ'] }),
    onSuccess: ({ account, clientSecret, tokenUrl }) => {
      void queryClient.invalidateQueries({ queryKey: ['service-accounts'] })
      onClose()
      const beside = [
        { label: 'clientId' as const, value: account.clientId },
        { label: 'tokenUrl' as const, value: tokenUrl },
      ]
      onIssued({ name: account.name, secret: clientSecret, beside })
    },
  })
  return (
    <Modal
      open
      title={t('desk:integrations.issue')}
      okText={t('desk:integrations.issue')}
      cancelText={t('common:action.cancel')}
      confirmLoading={issue.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
      closable={{ 'aria-label': t('common:action.close') }}
    >
      <ProblemNote error={issue.error} />
      <Form
        form={form}
        layout="vertical"
        initialValues={{ access: 'READ' }}
        scrollToFirstError={{ focus: true }}
        onFinish={(values) => issue.mutate(values)}
      >
        <Form.Item
          name="name"
          label={t('desk:integrations.name')}
          rules={[{ required: true, whitespace: true, message: t('desk:integrations.nameNeeded') }]}
        >
          <Input maxLength={50} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="organisationId"
          label={t('desk:integrations.organisation')}
          rules={[{ required: true, message: t('desk:integrations.organisationNeeded') }]}
        >
          <OrganisationSelect />
        </Form.Item>
        <Form.Item name="access" label={t('desk:integrations.scopes')}>
          <Radio.Group
            options={[
              { value: 'READ', label: t('desk:integrations.readOnly') },
              { value: 'WRITE', label: t('desk:integrations.readAndWrite') },
            ]}
          />
        </Form.Item>
      </Form>
    </Modal>
  )
}
