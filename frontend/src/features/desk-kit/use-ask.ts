import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { useErrorText } from '@/api/load-error'

interface Question {
  title: string
  content: string
  danger?: boolean
  work: () => Promise<unknown>
}

/** Asks before it does something, says why it could not be done, and reads the list again in either case. */
export function useAsk(list: string) {
  const { t } = useTranslation('common')
  const { modal, message } = App.useApp()
  const errorText = useErrorText()
  const queryClient = useQueryClient()
  return ({ title, content, danger = false, work }: Question) =>
    modal.confirm({
      title,
      content,
      icon: null,
      okText: t('action.confirm'),
      okButtonProps: { danger },
      cancelText: t('action.cancel'),
      onOk: async () => {
        try {
          await work()
        } catch (error) {
          void message.error(errorText(error))
        }
        await queryClient.invalidateQueries({ queryKey: [list] })
      },
    })
}
