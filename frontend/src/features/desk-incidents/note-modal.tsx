import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Form, Input, Modal, Radio, Timeline } from 'antd'
import { useTranslation } from 'react-i18next'
import { noteIncident } from '@/api/incidents'
import type { Incident, NewIncidentNote } from '@/api/types'
import { ProblemNote } from '@/features/desk-kit/problem-note'
import { formatDateTime } from '@/shared/dates'

/** How far accountability is, below every step before. */
export function NoteModal({ incident, onClose }: { incident: Incident; onClose: () => void }) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const { message } = App.useApp()
  const [form] = Form.useForm<NewIncidentNote>()
  const queryClient = useQueryClient()
  const note = useMutation({
    mutationFn: (values: NewIncidentNote) => noteIncident(incident, values),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['incidents'] })
      void message.success(t('desk:problem.saved'))
      onClose()
    },
  })
  return (
    <Modal
      open
      title={`${t('desk:incidents.note')} · ${incident.hazardNumber}`}
      okText={t('desk:incidents.note')}
      cancelText={t('common:action.cancel')}
      confirmLoading={note.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
      closable={{ 'aria-label': t('common:action.close') }}
      width={560}
    >
      <ProblemNote error={note.error} />
      <Timeline
        items={incident.notes.map((step) => ({
          key: step.at,
          content: [
            t(`desk:incidents.states.${step.state}`),
            step.by.name,
            formatDateTime(step.at, i18n.language),
            step.text,
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
      <Form
        form={form}
        layout="vertical"
        scrollToFirstError={{ focus: true }}
        initialValues={{ state: 'IN_PROGRESS' }}
        onFinish={(values) => note.mutate(values)}
      >
        <Form.Item name="state" label={t('desk:incidents.progress')} rules={[{ required: true }]}>
          <Radio.Group
            options={(['IN_PROGRESS', 'CONCLUDED'] as const).map((state) => ({
              value: state,
              label: t(`desk:incidents.states.${state}`),
            }))}
          />
        </Form.Item>
        <Form.Item
          name="text"
          label={t('desk:incidents.text')}
          extra={t('desk:incidents.textHint')}
          rules={[{ required: true, whitespace: true, message: t('desk:incidents.textNeeded') }]}
        >
          <Input.TextArea rows={3} maxLength={1000} />
        </Form.Item>
      </Form>
    </Modal>
  )
}
