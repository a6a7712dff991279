import { QueryClient } from '@tanstack/react-query'
import { Unreachable } from '@/api/problem'

/** Repeats only what the network swallowed; a refusal of the service would be the same the second time. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => error instanceof Unreachable && failures < 2,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
