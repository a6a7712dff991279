import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Input, Modal, Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { type LookbackResult, reportLookback } from '@/api/lookbacks'
import type { Lookback } from '@/api/types'
import { EvidenceField, useEvidence } from '@/features/desk-kit/evidence'
import { ProblemNote } from '@/features/desk-kit/problem-note'

type Values = Omit<LookbackResult, 'photoIds'>

/** What was found on site: the remedy holds, or the hazard goes back to rectification (T12). */
export function ResultModal({ lookback, onClose }: { lookback: Lookback; onClose: () => void }) {
  const { t } = useTranslation(['desk', 'common'])
  const { message } = App.useApp()
  const [form] = Form.useForm<Values>()
  const evidence = useEvidence(`lookback ${lookback.id}`, lookback.school.id)
  const reopens = Form.useWatch('outcome', form) === 'REOPENED'
  const queryClient = useQueryClient()
  const report = useMutation({
    mutationFn: (values: Values) => reportLookback(lookback, { ...values, photoIds: evidence.photoIds }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['lookbacks'] })
      void queryClient.invalidateQueries({ queryKey: ['dashboards'] })
      void message.success(t('desk:problem.saved'))
      onClose()
    },
  })
  return (
    <Modal
      open
      title={`${t('desk:lookbacks.report')} · ${lookback.hazardNumber}`}
      okText={t('desk:lookbacks.report')}
      cancelText={t('common:action.cancel')}
      okButtonProps={{ danger: reopens, disabled: evidence.underWay || evidence.photoIds.length === 0 }}
      confirmLoading={report.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
      closable={{ 'aria-label': t('common:action.close') }}
      width={560}
    >
      <ProblemNote error={report.error} />
      <Form
        form={form}
        layout="vertical"
        scrollToFirstError={{ focus: true }}
        initialValues={{ outcome: 'CONFIRMED' }}
        onFinish={(values) => report.mutate(values)}
      >
        <Form.Item name="outcome" label={t('desk:lookbacks.outcome')} rules={[{ required: true }]}>
          <Radio.Group
            options={[
              { value: 'CONFIRMED', label: t('desk:lookbacks.confirm') },
              { value: 'REOPENED', label: t('desk:lookbacks.reopen') },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="note"
          label={t('desk:lookbacks.note')}
          rules={[{ required: true, whitespace: true, message: t('desk:lookbacks.noteNeeded') }]}
        >
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </Form>
      <EvidenceField
        id="lookback-photos"
        label={t('desk:lookbacks.photos')}
        hint={t('desk:lookbacks.photosHint')}
        evidence={evidence}
      />
    </Modal>
  )
}
