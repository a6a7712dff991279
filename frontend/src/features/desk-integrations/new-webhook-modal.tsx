import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Form, Input, Modal, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { eventTypesQuery, webhooks } from '@/api/integrations'
import type { NewWebhook } from '@/api/types'
import { OrganisationSelect } from '@/features/desk-kit/organisation-select'
import { ProblemNote } from '@/features/desk-kit/problem-note'
import type { ShownSecret } from './secret-modal'

interface NewWebhookModalProps {
  onClose: () => void
  onCreated: (secret: ShownSecret) => void
}

export function NewWebhookModal({ onClose, onCreated }: NewWebhookModalProps) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const [form] = Form.useForm<NewWebhook>()
  const queryClient = useQueryClient()
  const types = useQuery(eventTypesQuery(i18n.language))
  const create = useMutation({
    mutationFn: webhooks.create,
    onSuccess: ({ webhook, secret }) => {
      void queryClient.invalidateQueries({ queryKey: ['webhooks'] })
      onClose()
      onCreated({ name: webhook.name, secret, beside: [] })
    },
  })
  const needed = (message: string) => [{ required: true, message }]
  return (
    <Modal
      open
      title={t('desk:integrations.subscribe')}
      okText={t('desk:integrations.subscribe')}
      cancelText={t('common:action.cancel')}
      confirmLoading={create.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
      closable={{ 'aria-label': t('common:action.close') }}
    >
      <ProblemNote error={create.error ?? types.error} />
      <Form
        form={form}
        layout="vertical"
        scrollToFirstError={{ focus: true }}
        onFinish={(values) => create.mutate(values)}
      >
        <Form.Item
          name="name"
          label={t('desk:integrations.name')}
          rules={needed(t('desk:integrations.nameNeeded'))}
        >
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="organisationId"
          label={t('desk:integrations.organisation')}
          rules={needed(t('desk:integrations.organisationNeeded'))}
        >
          <OrganisationSelect />
        </Form.Item>
        <Form.Item
          name="url"
          label={t('desk:integrations.url')}
          extra={t('desk:integrations.urlHint')}
          rules={needed(t('desk:integrations.urlNeeded'))}
        >
          <Input maxLength={2000} inputMode="url" autoComplete="off" spellCheck={false} />
        </Form.Item>
        <Form.Item
          name="eventTypes"
          label={t('desk:integrations.events')}
          rules={needed(t('desk:integrations.eventsNeeded'))}
        >
          <Select
            mode="multiple"
            loading={types.isPending}
            showSearch={{ optionFilterProp: 'label' }}
            options={(types.data?.items ?? []).map(({ type, text }) => ({ value: type, label: text }))}
          />
        </Form.Item>
      </Form>
    </Modal>
  )
}
