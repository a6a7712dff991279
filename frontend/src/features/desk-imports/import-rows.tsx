import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Segmented, Table, type TableProps } from 'antd'
import { useTranslation } from 'react-i18next'
import { type Fate, fates, importRowsQuery } from '@/api/imports'
import type { ImportRow } from '@/api/types'
import { ListFoot } from '@/features/desk-kit/list-foot'
import { Sheet } from '@/features/desk-kit/page'
import { QueryView } from '@/features/desk-kit/query-view'
import { StateMessage } from '@/shared/ui/states'
import { Tag, type TagTone } from '@/shared/ui/tag'
import styles from './imports.module.css'
import { PictureOfRow } from './picture-of-row'
import { RowRemarks } from './row-remarks'
import type { ImportsPageProps } from './search'

const tones: Record<Fate, TagTone> = {
  CREATED: 'success',
  UPDATED: 'info',
  UNCHANGED: 'plain',
  SKIPPED: 'plain',
  REJECTED: 'danger',
  NEEDS_DECISION: 'warning',
}

interface ImportRowsProps extends ImportsPageProps {
  id: string
  counters: Record<Fate, number>
  /** Rows about pictures are known by their paths. */
  pictures: boolean
}

/** Every row of the file with its fate; none gets lost. */
export function ImportRows({ id, counters, pictures, search, onSearch }: ImportRowsProps) {
  const { t } = useTranslation('desk')
  const rows = useInfiniteQuery(importRowsQuery(id, search.fate))
  const total = fates.reduce((sum, fate) => sum + counters[fate], 0)
  const present = fates.filter((fate) => counters[fate] > 0)
  return (
    <Sheet flush>
      <div className={styles.fates}>
        <Segmented<Fate | 'all'>
          aria-label={t('imports.fate')}
          value={search.fate ?? 'all'}
          onChange={(fate) => onSearch({ id, fate: fate === 'all' ? undefined : fate })}
          options={[
            { value: 'all' as const, label: `${t('list.all')} ${total}` },
            ...present.map((fate) => ({
              value: fate,
              label: `${t(`imports.fates.${fate}`)} ${counters[fate]}`,
            })),
          ]}
        />
      </div>
      <QueryView query={rows}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          return (
            <>
              <RowsTable rows={items} pictures={pictures} />
              {rows.hasNextPage && <ListFoot shown={items.length} query={rows} />}
            </>
          )
        }}
      </QueryView>
    </Sheet>
  )
}

function RowsTable({ rows, pictures }: { rows: ImportRow[]; pictures: boolean }) {
  const { t } = useTranslation('desk')
  const columns: TableProps<ImportRow>['columns'] = [
    pictures
      ? { title: t('imports.picture'), key: 'source', render: (_, row) => <PictureOfRow row={row} /> }
      : { title: t('imports.row'), key: 'source', width: 150, render: (_, row) => row.source },
    {
      title: t('imports.fate'),
      key: 'fate',
      width: 150,
      render: (_, row) => <Tag tone={tones[row.fate]}>{t(`imports.fates.${row.fate}`)}</Tag>,
    },
    { title: t('imports.school'), key: 'school', width: 230, render: (_, row) => row.organisation },
    { title: t('imports.messages'), key: 'messages', render: (_, row) => <RowRemarks row={row} /> },
    {
      title: t('imports.hazards'),
      key: 'hazards',
      width: 140,
      render: (_, row) =>
        row.hazardIds.map((hazard, index) => (
          <Link key={hazard} to="/desk/hazards" search={{ id: hazard }} className={styles.hazard}>
            {t('imports.openHazard', { n: index + 1 })}
          </Link>
        )),
    },
  ]
  return (
    <Table<ImportRow>
      rowKey="source"
      columns={columns}
      dataSource={rows}
      pagination={false}
      size="small"
      locale={{ emptyText: <StateMessage icon="search" title={t('list.nothingFound')} /> }}
    />
  )
}
