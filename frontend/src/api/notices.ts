import { infiniteQueryOptions } from '@tanstack/react-query'
import { answer, api } from './client'

/** What the caller was told of, newest first. */
export function noticesQuery(unread: boolean) {
  return infiniteQueryOptions({
    queryKey: ['notices', unread],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: 50,
        ...(unread ? { unread } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      }
      return answer(api.GET('/api/v1/notices', { params: { query }, signal }))
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  })
}

export function readNotice(id: string) {
  return answer(api.POST('/api/v1/notices/{id}/read', { params: { path: { id } } }))
}

/** Everything up to the newest one that was shown: what arrived since stays unread. */
export function readAllNotices(upTo: string) {
  return answer(api.POST('/api/v1/notices/read-all', { body: { upTo } }))
}
