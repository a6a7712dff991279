import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { PageOf } from '@/api/types'
import { ListFoot } from './list-foot'
import { QueryView } from './query-view'

interface ListViewProps<Row> {
  query: UseInfiniteQueryResult<InfiniteData<PageOf<Row>>>
  /** Lines of grey while waiting. */
  lines?: number
  children: (rows: Row[]) => ReactNode
}

/** The pages of a keyset list as one, with how much of it is shown and the way to more below. */
export function ListView<Row>({ query, lines, children }: ListViewProps<Row>) {
  return (
    <QueryView query={query} rows={lines}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.items)
        return (
          <>
            {children(rows)}
            {rows.length > 0 && <ListFoot shown={rows.length} total={pages[0]?.total} query={query} />}
          </>
        )
      }}
    </QueryView>
  )
}
