import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Table, type TableProps } from 'antd'
import { useTranslation } from 'react-i18next'
import { importAnswersQuery, withdrawImportAnswer } from '@/api/imports'
import type { ImportAnswer } from '@/api/types'
import { ListFoot } from '@/features/desk-kit/list-foot'
import { Section, Sheet } from '@/features/desk-kit/page'
import { QueryView } from '@/features/desk-kit/query-view'
import { useAsk } from '@/features/desk-kit/use-ask'
import { formatDateTime } from '@/shared/dates'
import { StateMessage } from '@/shared/ui/states'

/** What the sender once answered and every later file is read by; what was a mistake is forgotten here. */
export function RememberedAnswers() {
  const { t, i18n } = useTranslation('desk')
  const answers = useInfiniteQuery(importAnswersQuery)
  const ask = useAsk('import-answers')
  const forget = (row: ImportAnswer) =>
    ask({
      title: t('imports.askForget', { said: row.said }),
      content: t('imports.forgetMeans'),
      danger: true,
      work: () => withdrawImportAnswer(row),
    })
  const columns: TableProps<ImportAnswer>['columns'] = [
    { title: t('imports.answerField'), key: 'field', dataIndex: 'fieldText', width: 180 },
    { title: t('imports.answerSaid'), key: 'said', dataIndex: 'said' },
    { title: t('imports.answerMeans'), key: 'means', dataIndex: 'meansText' },
    {
      title: t('imports.answeredAt'),
      key: 'givenAt',
      width: 180,
      render: (_, row) => formatDateTime(row.givenAt, i18n.language),
    },
    {
      title: t('list.actions'),
      key: 'actions',
      width: 110,
      render: (_, row) => (
        <Button
          size="small"
          danger
          aria-label={t('imports.forgetOne', { said: row.said })}
          onClick={() => forget(row)}
        >
          {t('imports.forget')}
        </Button>
      ),
    },
  ]
  return (
    <Section title={t('imports.remembered')}>
      <Sheet flush>
        <QueryView query={answers} rows={2}>
          {({ pages }) => {
            const rows = pages.flatMap((page) => page.items)
            return (
              <>
                <Table<ImportAnswer>
                  rowKey="id"
                  columns={columns}
                  dataSource={rows}
                  pagination={false}
                  size="middle"
                  locale={{ emptyText: <StateMessage icon="pen" title={t('imports.nothingRemembered')} /> }}
                />
                {rows.length > 0 && <ListFoot shown={rows.length} query={answers} />}
              </>
            )
          }}
        </QueryView>
      </Sheet>
    </Section>
  )
}
