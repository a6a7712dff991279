/** What Ant Design tells about a header that was pressed. */
export interface Order {
  columnKey?: unknown
  order?: 'ascend' | 'descend' | null
}

/** The contract's `sort`: a minus for descending, nothing for the ledger's own order. */
export function sortOf({ columnKey, order }: Order): string | undefined {
  if (!order) return undefined
  return `${order === 'descend' ? '-' : ''}${String(columnKey)}`
}

/** How a column is sorted by the first key of `sort`. */
export function orderOf(sort: string | undefined, key: string): 'ascend' | 'descend' | null {
  const first = sort?.split(',')[0]
  if (first === key) return 'ascend'
  return first === `-${key}` ? 'descend' : null
}
