import { useRouterState } from '@tanstack/react-router'

/** Whether another screen is on its way: its code may still have to come through a slow network. */
export function useNavigating(): boolean {
  return useRouterState({ select: (state) => state.isLoading })
}
