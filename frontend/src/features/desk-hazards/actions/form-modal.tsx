import { Form, type FormInstance, Modal } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import type { Hazard } from '@/api/types'
import { ProblemNote } from '@/features/desk-kit/problem-note'
import styles from './actions.module.css'
import { type Send, useTransition } from './use-transition'

export interface ActionFormProps {
  hazard: Tagged<Hazard>
  onClose: () => void
}

interface FormModalProps<V> extends ActionFormProps {
  title: string
  okText: string
  danger?: boolean
  /** Something must be waited for, such as a photo on its way. */
  blocked?: boolean
  form?: FormInstance<V>
  initialValues?: Partial<V>
  /** The request the filled-in form means. */
  send: (values: V) => Send
  /** Photos: they upload by themselves, so they stand below the form and not in it. */
  evidence?: ReactNode
  children: ReactNode
}

/** The frame of every action: a form, what the service says against it, and one button that does it. */
export function FormModal<V extends object>(props: FormModalProps<V>) {
  const { hazard, onClose, title, okText, danger, blocked, initialValues, send, evidence, children } = props
  const { t } = useTranslation()
  const [ownForm] = Form.useForm<V>()
  const form = props.form ?? ownForm
  const transition = useTransition(hazard, onClose)
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText={t('action.cancel')}
      okButtonProps={{ danger, disabled: blocked }}
      confirmLoading={transition.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
      closable={{ 'aria-label': t('action.close') }}
      width={560}
    >
      <div className={styles.notes}>
        <ProblemNote error={transition.error} />
      </div>
      <Form
        form={form}
        layout="vertical"
        requiredMark
        scrollToFirstError={{ focus: true }}
        initialValues={initialValues}
        onFinish={(values: V) => transition.mutate(send(values))}
      >
        {children}
      </Form>
      {evidence}
    </Modal>
  )
}
