import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import { useErrorText } from '@/api/load-error'
import { accounts } from '@/api/people'
import type { Person } from '@/api/types'
import type { TemporaryPassword } from './password-modal'

/** Stops, restarts and gives new passwords, each after a question that says what it means. */
export function useAccountChange(onPassword: (password: TemporaryPassword) => void) {
  const { t } = useTranslation(['desk', 'common'])
  const { modal, message } = App.useApp()
  const errorText = useErrorText()
  const queryClient = useQueryClient()

  const ask = (title: string, content: string, danger: boolean, work: () => Promise<unknown>) =>
    modal.confirm({
      title,
      content,
      icon: null,
      okText: t('common:action.confirm'),
      okButtonProps: { danger },
      cancelText: t('common:action.cancel'),
      onOk: async () => {
        try {
          await work()
        } catch (error) {
          void message.error(errorText(error))
        }
        // After a refusal too: it may say that somebody else was faster.
        await queryClient.invalidateQueries({ queryKey: ['people'] })
      },
    })

  return {
    toggle: (person: Person) => {
      const { name, enabled } = person
      return ask(
        t(enabled ? 'desk:people.askDisable' : 'desk:people.askEnable', { name }),
        t(enabled ? 'desk:people.disableMeans' : 'desk:people.enableMeans'),
        enabled,
        () => (enabled ? accounts.disable(person) : accounts.enable(person)),
      )
    },
    resetPassword: (person: Person) => {
      const { name, username } = person
      return ask(t('desk:people.askReset', { name }), t('desk:people.resetMeans'), false, async () => {
        const { temporaryPassword } = await accounts.resetPassword(person)
        onPassword({ name, username, password: temporaryPassword })
      })
    },
  }
}
