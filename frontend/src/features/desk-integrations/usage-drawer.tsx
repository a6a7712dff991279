import { useQuery } from '@tanstack/react-query'
import { Drawer, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { serviceUsageQuery } from '@/api/integrations'
import type { ServiceAccount } from '@/api/types'
import { QueryView } from '@/features/desk-kit/query-view'
import { Wide } from '@/features/desk-kit/wide'
import { formatDateTime } from '@/shared/dates'
import { StateMessage } from '@/shared/ui/states'
import styles from './integrations.module.css'

/** What a program did, for whoever answers for it. */
export function UsageDrawer({ account, onClose }: { account: ServiceAccount; onClose: () => void }) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const usage = useQuery(serviceUsageQuery(account.id))
  return (
    <Drawer
      open
      size={720}
      title={`${t('desk:integrations.usage')} · ${account.name}`}
      onClose={onClose}
      closable={{ 'aria-label': t('common:action.close') }}
    >
      <p className={styles.above}>{t('desk:integrations.usageAbout')}</p>
      <QueryView query={usage}>
        {({ items }) => (
          <Wide label={t('desk:integrations.usage')} least={640}>
            <Table
              rowKey={(row) => `${row.day} ${row.operation}`}
              dataSource={items}
              pagination={false}
              size="small"
              locale={{ emptyText: <StateMessage icon="clock" title={t('desk:integrations.never')} /> }}
              columns={[
                { title: t('desk:integrations.day'), dataIndex: 'day', width: 110 },
                { title: t('desk:integrations.operation'), dataIndex: 'operation' },
                { title: t('desk:integrations.calls'), dataIndex: 'calls', width: 70 },
                { title: t('desk:integrations.refused'), dataIndex: 'refused', width: 80 },
                {
                  title: t('desk:integrations.lastAt'),
                  key: 'lastAt',
                  width: 150,
                  render: (_, row) => formatDateTime(row.lastAt, i18n.language),
                },
                { title: t('desk:integrations.address'), dataIndex: 'lastAddress', width: 130 },
              ]}
            />
          </Wide>
        )}
      </QueryView>
    </Drawer>
  )
}
