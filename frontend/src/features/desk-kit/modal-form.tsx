import { Form, type FormInstance, Modal } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './modal-form.module.css'
import { ProblemNote } from './problem-note'

export interface ModalFormProps<V> {
  title: string
  /** What the button does, where that is more than saving. */
  okText?: string
  danger?: boolean
  /** Something must be waited for, such as a photo on its way. */
  blocked?: boolean
  form?: FormInstance<V>
  initialValues?: Partial<V>
  /** What there is to know before filling it in. */
  above?: ReactNode
  /** Photos: they upload by themselves, so they stand below the form and not in it. */
  evidence?: ReactNode
  onClose: () => void
  children: ReactNode
}

interface Sending<V> {
  sending: { isPending: boolean; error: unknown }
  onFinish: (values: V) => void
}

/** The frame of whatever is filled in at the desk: a form, what the service says against it, and one button that does it. */
export function ModalForm<V extends object>(props: ModalFormProps<V> & Sending<V>) {
  const { title, okText, danger, blocked, initialValues, above, evidence, onClose, children } = props
  const { sending, onFinish } = props
  const { t } = useTranslation()
  const [ownForm] = Form.useForm<V>()
  const form = props.form ?? ownForm
  return (
    <Modal
      open
      title={title}
      okText={okText ?? t('action.save')}
      cancelText={t('action.cancel')}
      okButtonProps={{ danger, disabled: blocked }}
      confirmLoading={sending.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
      closable={{ 'aria-label': t('action.close') }}
      width={560}
    >
      <div className={styles.notes}>
        <ProblemNote error={sending.error} />
        {above}
      </div>
      <Form
        form={form}
        layout="vertical"
        scrollToFirstError={{ focus: true }}
        initialValues={initialValues}
        onFinish={onFinish}
      >
        {children}
      </Form>
      {evidence}
    </Modal>
  )
}
