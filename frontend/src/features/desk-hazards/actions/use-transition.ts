import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { type From, hazardKey } from '@/api/hazards'
import type { Hazard } from '@/api/types'
import { isStale } from '@/features/desk-kit/problem-note'

export type Send = (at: From) => Promise<Tagged<Hazard>>

/**
 * One transition of one hazard. A hazard that changed meanwhile is read again, so that the next attempt starts from what the
 * screen then shows; what was typed stays.
 */
export function useTransition({ data, etag }: Tagged<Hazard>, onDone: () => void) {
  const { t } = useTranslation('desk')
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const key = hazardKey(data.id)
  return useMutation({
    mutationFn: (send: Send) => send({ id: data.id, etag }),
    onSuccess: (fresh) => {
      queryClient.setQueryData(key, fresh)
      void queryClient.invalidateQueries({ queryKey: [...key, 'history'] })
      void queryClient.invalidateQueries({ queryKey: ['hazards'] })
      void queryClient.invalidateQueries({ queryKey: ['overview'] })
      void message.success(t('problem.saved'))
      onDone()
    },
    onError: (error) => {
      if (isStale(error)) void queryClient.invalidateQueries({ queryKey: key })
    },
  })
}
