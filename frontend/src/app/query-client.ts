import { QueryClient } from '@tanstack/react-query'
import { Unreachable } from '@/api/problem'

/** Repeats only what the network swallowed; a refusal of the service would be the same the second time. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // Without network a screen says so and offers to repeat; what this device has kept is shown all the same.
        networkMode: 'always',
        refetchOnReconnect: true,
        retry: (failures, error) => error instanceof Unreachable && failures < 2,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
