import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Input, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { accounts } from '@/api/people'
import type { Person } from '@/api/types'
import { ProblemNote } from '@/features/desk-kit/problem-note'

interface Values {
  name: string
  phone?: string
}

/** Puts a name or number right. The number is shown masked, so an empty field keeps it. */
export function EditPersonModal({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useTranslation(['desk', 'common'])
  const { message } = App.useApp()
  const [form] = Form.useForm<Values>()
  const queryClient = useQueryClient()
  const edit = useMutation({
    mutationFn: ({ name, phone }: Values) =>
      accounts.edit(person, { ...(name === person.name ? {} : { name }), ...(phone ? { phone } : {}) }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['people'] })
      void message.success(t('desk:problem.saved'))
      onClose()
    },
  })
  return (
    <Modal
      open
      title={`${t('desk:people.edit')} · ${person.name}`}
      okText={t('common:action.save')}
      cancelText={t('common:action.cancel')}
      confirmLoading={edit.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
      closable={{ 'aria-label': t('common:action.close') }}
    >
      <ProblemNote error={edit.error} />
      <Form
        form={form}
        layout="vertical"
        initialValues={{ name: person.name }}
        scrollToFirstError={{ focus: true }}
        onFinish={(values) => edit.mutate(values)}
      >
        <Form.Item
          name="name"
          label={t('desk:people.name')}
          rules={[{ required: true, whitespace: true, message: t('desk:people.nameNeeded') }]}
        >
          <Input maxLength={50} autoComplete="off" />
        </Form.Item>
        <Form.Item name="phone" label={t('desk:people.phone')} extra={t('desk:people.phoneKept')}>
          <Input maxLength={20} inputMode="tel" autoComplete="off" placeholder={person.phone ?? ''} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
