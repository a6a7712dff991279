import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Input, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { submissionKey, submissionSteps } from '@/api/submissions'
import type { Submission } from '@/api/types'
import { isStale, ProblemNote } from '@/features/desk-kit/problem-note'

/** Gives a week's table back to the school with the reason the school will read. */
export function ReturnModal({
  submission,
  onClose,
}: {
  submission: Tagged<Submission>
  onClose: () => void
}) {
  const { t } = useTranslation(['desk', 'common'])
  const { message } = App.useApp()
  const [form] = Form.useForm<{ reason: string }>()
  const queryClient = useQueryClient()
  const { data, etag } = submission
  const key = submissionKey(data.id)
  const giveBack = useMutation({
    mutationFn: ({ reason }: { reason: string }) => submissionSteps.return({ id: data.id, etag }, reason),
    onSuccess: (fresh) => {
      queryClient.setQueryData(key, fresh)
      void queryClient.invalidateQueries({ queryKey: ['submissions'] })
      void message.success(t('desk:problem.saved'))
      onClose()
    },
    onError: (error) => {
      if (isStale(error)) void queryClient.invalidateQueries({ queryKey: key })
    },
  })
  return (
    <Modal
      open
      title={t('desk:weekly.do.return')}
      okText={t('desk:weekly.do.return')}
      okButtonProps={{ danger: true }}
      cancelText={t('common:action.cancel')}
      confirmLoading={giveBack.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
      closable={{ 'aria-label': t('common:action.close') }}
    >
      <ProblemNote error={giveBack.error} />
      <Form form={form} layout="vertical" onFinish={(values) => giveBack.mutate(values)}>
        <Form.Item
          name="reason"
          label={t('desk:weekly.returnReason')}
          rules={[{ required: true, whitespace: true, message: t('desk:hazards.reasonNeeded') }]}
        >
          <Input.TextArea rows={4} maxLength={1000} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
