import { Button, Table, type TableProps } from 'antd'
import { useTranslation } from 'react-i18next'
import { serviceAccounts } from '@/api/integrations'
import type { ServiceAccount } from '@/api/types'
import { useAsk } from '@/features/desk-kit/use-ask'
import { formatDateTime } from '@/shared/dates'
import { StateMessage } from '@/shared/ui/states'
import { Tag } from '@/shared/ui/tag'
import styles from './integrations.module.css'
import type { ShownSecret } from './secret-modal'

interface AccountsTableProps {
  rows: ServiceAccount[]
  onSecret: (secret: ShownSecret) => void
  onUsage: (account: ServiceAccount) => void
}

export function AccountsTable({ rows, onSecret, onUsage }: AccountsTableProps) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const ask = useAsk('service-accounts')
  const changeSecret = (row: ServiceAccount) =>
    ask({
      title: t('desk:integrations.askSecret', { name: row.name }),
      content: t('desk:integrations.accountSecretMeans'),
      work: async () => {
        const { clientSecret, tokenUrl } = await serviceAccounts.changeSecret(row)
        const beside = [
          { label: 'clientId' as const, value: row.clientId },
          { label: 'tokenUrl' as const, value: tokenUrl },
        ]
        onSecret({ name: row.name, secret: clientSecret, beside })
      },
    })
  const revoke = (row: ServiceAccount) =>
    ask({
      title: t('desk:integrations.askRevoke', { name: row.name }),
      content: t('desk:integrations.revokeMeans'),
      danger: true,
      work: () => serviceAccounts.revoke(row),
    })
  const columns: TableProps<ServiceAccount>['columns'] = [
    {
      title: t('desk:integrations.name'),
      key: 'name',
      width: 250,
      render: (_, row) => (
        <>
          {row.name}
          <span className={styles.faint}>{row.clientId}</span>
        </>
      ),
    },
    { title: t('desk:integrations.organisation'), key: 'place', render: (_, row) => row.organisation.name },
    {
      title: t('desk:integrations.scopes'),
      key: 'scopes',
      width: 110,
      render: (_, row) => row.scopes.map((scope) => t(`desk:integrations.${scope}`)).join(' · '),
    },
    { title: t('desk:integrations.issuedBy'), key: 'issuedBy', width: 110, dataIndex: 'issuedBy' },
    {
      title: t('desk:integrations.lastUsed'),
      key: 'lastUsed',
      width: 160,
      render: (_, row) =>
        row.lastUsedAt ? formatDateTime(row.lastUsedAt, i18n.language) : t('desk:integrations.never'),
    },
    {
      title: t('desk:integrations.state'),
      key: 'state',
      width: 100,
      render: (_, row) => (
        <Tag tone={row.active ? 'success' : 'danger'}>
          {t(row.active ? 'desk:integrations.active' : 'desk:integrations.revoked')}
        </Tag>
      ),
    },
    {
      title: t('desk:list.actions'),
      key: 'actions',
      width: 310,
      render: (_, row) => (
        <span className={styles.actions}>
          <Button size="small" onClick={() => onUsage(row)}>
            {t('desk:integrations.usage')}
          </Button>
          {row.active && (
            <>
              <Button size="small" onClick={() => changeSecret(row)}>
                {t('desk:integrations.changeSecret')}
              </Button>
              <Button size="small" danger onClick={() => revoke(row)}>
                {t('desk:integrations.revoke')}
              </Button>
            </>
          )}
        </span>
      ),
    },
  ]
  return (
    <Table<ServiceAccount>
      rowKey="id"
      columns={columns}
      dataSource={rows}
      pagination={false}
      {...(rows.length > 0 ? { scroll: { x: 1100 } } : {})}
      size="middle"
      locale={{ emptyText: <StateMessage icon="shield" title={t('desk:integrations.noAccounts')} /> }}
    />
  )
}
