import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { ModalForm, type ModalFormProps } from './modal-form'
import { isStale } from './problem-note'

interface RecordModalProps<V, R> extends ModalFormProps<V> {
  save: (values: V) => Promise<R>
  /** Whatever shows the record. */
  refresh: readonly QueryKey[]
  /** What is done with the answer, where saying that it is saved is not enough. */
  onSaved?: (answer: R) => void
}

/** A form over one record: saves, says what the service has against it, refreshes what shows the record. */
export function RecordModal<V extends object, R = unknown>(props: RecordModalProps<V, R>) {
  const { save, refresh, onSaved, ...frame } = props
  const { t } = useTranslation('desk')
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const showAnew = () => {
    for (const queryKey of refresh) void queryClient.invalidateQueries({ queryKey })
  }
  const saving = useMutation({
    mutationFn: save,
    onSuccess: (answer) => {
      showAnew()
      if (!onSaved) void message.success(t('problem.saved'))
      frame.onClose()
      onSaved?.(answer)
    },
    onError: (error) => {
      if (isStale(error)) showAnew()
    },
  })
  return <ModalForm<V> {...frame} sending={saving} onFinish={(values) => saving.mutate(values)} />
}
