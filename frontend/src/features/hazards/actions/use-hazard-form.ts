import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { type From, hazardKey } from '@/api/hazards'
import type { ApiProblem } from '@/api/problem'
import type { Hazard, HazardAction } from '@/api/types'
import { useMe } from '@/auth/me'
import { announce } from '@/shared/notice'
import { outcomeOf } from './outcome'
import { useDraftForm } from './use-draft-form'

interface HazardForm<T extends object> {
  hazard: Tagged<Hazard>
  action: HazardAction
  initial: T
  validate?: (values: T) => Record<string, string>
  send: (at: From, values: T) => Promise<Tagged<Hazard>>
  onRefusal?: (problem: ApiProblem) => boolean
}

/** One transition as a form; what was done is said on the hazard's screen. */
export function useHazardForm<T extends object>({ hazard, action, send, ...form }: HazardForm<T>) {
  const { t } = useTranslation('field')
  const me = useMe()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { id } = hazard.data
  return useDraftForm({
    ...form,
    formKey: `${me.id}.${id}.${action}`,
    send: (values: T) => send({ id, etag: hazard.etag }, values),
    onSent: async (after) => {
      announce(t(`did.${outcomeOf(action, after.data)}`))
      await navigate({ to: '/hazards/$hazardId', params: { hazardId: id } })
      queries.setQueryData(hazardKey(id), after)
      void queries.invalidateQueries({ queryKey: [...hazardKey(id), 'history'] })
      void queries.invalidateQueries({ queryKey: ['hazards'] })
      void queries.invalidateQueries({ queryKey: ['dashboards'] })
    },
    onStale: () => void queries.invalidateQueries({ queryKey: hazardKey(id) }),
  })
}
