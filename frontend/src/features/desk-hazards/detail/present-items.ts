import type { DescriptionsProps } from 'antd'
import type { ReactNode } from 'react'

/** Rows of a description list; what the ledger does not know takes no room. */
export function presentItems(rows: [label: string, value: ReactNode][]): DescriptionsProps['items'] {
  return rows
    .filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '')
    .map(([label, value]) => ({ key: label, label, children: value }))
}
