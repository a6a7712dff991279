import { useMutation, useQueryClient } from '@tanstack/react-query'
import { readAllNotices, readNotice } from '@/api/notices'

/** Marks notices as read; lists and the count at the bell follow. */
export function useReading() {
  const queryClient = useQueryClient()
  const onSuccess = () => {
    void queryClient.invalidateQueries({ queryKey: ['notices'] })
    void queryClient.invalidateQueries({ queryKey: ['dashboards'] })
  }
  return {
    one: useMutation({ mutationFn: readNotice, onSuccess }),
    all: useMutation({ mutationFn: readAllNotices, onSuccess }),
  }
}
