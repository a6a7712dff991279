import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Modal } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isStale, ProblemNote } from '@/features/desk-kit/problem-note'

interface RecordModalProps<V> {
  title: string
  /** What the button does, where that is more than saving. */
  okText?: string
  initialValues: Partial<V>
  save: (values: V) => Promise<unknown>
  /** The lists that show the record. */
  refresh: readonly unknown[]
  blocked?: boolean
  /** Photos: they upload by themselves, so they stand below the form and not in it. */
  evidence?: ReactNode
  onClose: () => void
  children: ReactNode
}

/** A form over one record of the register: saves, says what the service has against it, refreshes the list behind. */
export function RecordModal<V extends object>(props: RecordModalProps<V>) {
  const { title, okText, initialValues, save, refresh, blocked, evidence, onClose, children } = props
  const { t } = useTranslation(['desk', 'common'])
  const { message } = App.useApp()
  const [form] = Form.useForm<V>()
  const queryClient = useQueryClient()
  const saving = useMutation({
    mutationFn: save,
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: refresh })
      void message.success(t('desk:problem.saved'))
      onClose()
    },
    onError: (error) => {
      if (isStale(error)) void queryClient.invalidateQueries({ queryKey: refresh })
    },
  })
  return (
    <Modal
      open
      title={title}
      okText={okText ?? t('common:action.save')}
      okButtonProps={{ disabled: blocked }}
      cancelText={t('common:action.cancel')}
      confirmLoading={saving.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
      closable={{ 'aria-label': t('common:action.close') }}
    >
      <ProblemNote error={saving.error} />
      <Form
        form={form}
        layout="vertical"
        initialValues={initialValues}
        scrollToFirstError={{ focus: true }}
        onFinish={(values: V) => saving.mutate(values)}
      >
        {children}
      </Form>
      {evidence}
    </Modal>
  )
}
