import type { Tagged } from '@/api/client'
import type { Hazard } from '@/api/types'
import { ModalForm, type ModalFormProps } from '@/features/desk-kit/modal-form'
import { type Send, useTransition } from './use-transition'

export interface ActionFormProps {
  hazard: Tagged<Hazard>
  onClose: () => void
}

interface FormModalProps<V> extends ModalFormProps<V> {
  hazard: Tagged<Hazard>
  /** The request the filled-in form means. */
  send: (values: V) => Send
}

/** One transition of a hazard as a form. */
export function FormModal<V extends object>({ hazard, send, ...frame }: FormModalProps<V>) {
  const transition = useTransition(hazard, frame.onClose)
  return (
    <ModalForm<V> {...frame} sending={transition} onFinish={(values) => transition.mutate(send(values))} />
  )
}
