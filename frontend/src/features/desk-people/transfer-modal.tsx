import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Modal, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { accounts } from '@/api/people'
import type { Person, Post, Role } from '@/api/types'
import { OrganisationSelect } from '@/features/desk-kit/organisation-select'
import { ProblemNote } from '@/features/desk-kit/problem-note'
import { Banner } from '@/shared/ui/banner'
import { PostFields } from './post-fields'

interface Values {
  transferFrom?: string
  organisationId: string
  role: Role
  post: Post
}

/** Gives somebody another post, or one elsewhere. What the old post opened closes at once. */
export function TransferModal({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useTranslation(['desk', 'common'])
  const { message } = App.useApp()
  const [form] = Form.useForm<Values>()
  const queryClient = useQueryClient()
  const transfer = useMutation({
    mutationFn: ({ transferFrom, ...to }: Values) =>
      accounts.assign(person, { ...to, ...(transferFrom ? { transferFrom } : {}) }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['people'] })
      void message.success(t('desk:problem.saved'))
      onClose()
    },
  })
  return (
    <Modal
      open
      title={`${t('desk:people.transfer')} · ${person.name}`}
      okText={t('desk:people.transfer')}
      cancelText={t('common:action.cancel')}
      confirmLoading={transfer.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
      closable={{ 'aria-label': t('common:action.close') }}
    >
      <ProblemNote error={transfer.error} />
      <Form
        form={form}
        layout="vertical"
        initialValues={{ transferFrom: person.memberships[0]?.id }}
        scrollToFirstError={{ focus: true }}
        onFinish={(values) => transfer.mutate(values)}
      >
        <Form.Item>
          <Banner tone="info">{t('desk:people.transferMeans')}</Banner>
        </Form.Item>
        <Form.Item name="transferFrom" label={t('desk:people.from')} extra={t('desk:people.fromHint')}>
          <Select
            allowClear
            options={person.memberships.map(({ id, organisation, post, role }) => ({
              value: id,
              label: `${organisation.name} · ${post ? t(`common:post.${post}`) : t(`common:role.${role}`)}`,
            }))}
          />
        </Form.Item>
        <Form.Item
          name="organisationId"
          label={t('desk:people.to')}
          rules={[{ required: true, message: t('desk:people.organisationNeeded') }]}
        >
          <OrganisationSelect />
        </Form.Item>
        <PostFields />
      </Form>
    </Modal>
  )
}
