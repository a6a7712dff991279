import { Button, Table, type TableProps } from 'antd'
import { useTranslation } from 'react-i18next'
import { webhooks } from '@/api/integrations'
import type { Webhook } from '@/api/types'
import { useAsk } from '@/features/desk-kit/use-ask'
import { formatDateTime } from '@/shared/dates'
import { StateMessage } from '@/shared/ui/states'
import { Tag } from '@/shared/ui/tag'
import styles from './integrations.module.css'
import type { ShownSecret } from './secret-modal'

interface WebhooksTableProps {
  rows: Webhook[]
  onSecret: (secret: ShownSecret) => void
  onDeliveries: (webhook: Webhook) => void
}

export function WebhooksTable({ rows, onSecret, onDeliveries }: WebhooksTableProps) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const ask = useAsk('webhooks')
  const changeSecret = (row: Webhook) =>
    ask({
      title: t('desk:integrations.askSecret', { name: row.name }),
      content: t('desk:integrations.webhookSecretMeans'),
      work: async () => {
        const { secret } = await webhooks.changeSecret(row)
        onSecret({ name: row.name, secret, beside: [] })
      },
    })
  const remove = (row: Webhook) =>
    ask({
      title: t('desk:integrations.askRemove', { name: row.name }),
      content: t('desk:integrations.removeMeans'),
      danger: true,
      work: () => webhooks.remove(row),
    })
  const toggle = (row: Webhook) =>
    ask({
      title: `${t(row.enabled ? 'desk:integrations.pause' : 'desk:integrations.resume')} · ${row.name}`,
      content: row.url,
      work: () => webhooks.enable(row, !row.enabled),
    })
  const columns: TableProps<Webhook>['columns'] = [
    {
      title: t('desk:integrations.name'),
      key: 'name',
      width: 250,
      render: (_, row) => (
        <>
          {row.name}
          <span className={styles.faint}>{row.url}</span>
        </>
      ),
    },
    { title: t('desk:integrations.organisation'), key: 'place', dataIndex: 'organisationName' },
    { title: t('desk:integrations.pending'), key: 'pending', dataIndex: 'pending', width: 90 },
    { title: t('desk:integrations.dead'), key: 'dead', dataIndex: 'dead', width: 90 },
    {
      title: t('desk:integrations.lastDelivered'),
      key: 'last',
      width: 160,
      render: (_, row) =>
        row.lastDeliveredAt
          ? formatDateTime(row.lastDeliveredAt, i18n.language)
          : t('desk:integrations.notYet'),
    },
    { title: t('desk:integrations.state'), key: 'state', width: 130, render: (_, row) => <State of={row} /> },
    {
      title: t('desk:list.actions'),
      key: 'actions',
      width: 330,
      render: (_, row) => (
        <span className={styles.actions}>
          <Button size="small" onClick={() => onDeliveries(row)}>
            {t('desk:integrations.deliveries')}
          </Button>
          <Button size="small" onClick={() => toggle(row)}>
            {t(row.enabled ? 'desk:integrations.pause' : 'desk:integrations.resume')}
          </Button>
          <Button size="small" onClick={() => changeSecret(row)}>
            {t('desk:integrations.changeSecret')}
          </Button>
          <Button size="small" danger onClick={() => remove(row)}>
            {t('desk:integrations.remove')}
          </Button>
        </span>
      ),
    },
  ]
  return (
    <Table<Webhook>
      rowKey="id"
      columns={columns}
      dataSource={rows}
      pagination={false}
      {...(rows.length > 0 ? { scroll: { x: 1140 } } : {})}
      size="middle"
      locale={{ emptyText: <StateMessage icon="repeat" title={t('desk:integrations.noWebhooks')} /> }}
    />
  )
}

function State({ of }: { of: Webhook }) {
  const { t } = useTranslation('desk')
  if (of.active) return <Tag tone="success">{t('integrations.active')}</Tag>
  if (of.enabled) return <Tag tone="danger">{t('integrations.stopped')}</Tag>
  return <Tag tone="warning">{t('integrations.paused')}</Tag>
}
