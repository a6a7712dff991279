import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { App, Button, Drawer, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { deliveriesQuery, eventTypesQuery, webhooks } from '@/api/integrations'
import { useErrorText } from '@/api/load-error'
import type { Webhook, WebhookDelivery } from '@/api/types'
import { ListView } from '@/features/desk-kit/list-view'
import { Wide } from '@/features/desk-kit/wide'
import { formatDateTime } from '@/shared/dates'
import { StateMessage } from '@/shared/ui/states'
import { Tag } from '@/shared/ui/tag'
import styles from './integrations.module.css'

const tones = { PENDING: 'warning', DELIVERED: 'success', DEAD: 'danger' } as const

/** What was delivered to a receiver and what it answered; anything can be delivered once more. */
export function DeliveriesDrawer({ webhook, onClose }: { webhook: Webhook; onClose: () => void }) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const { message } = App.useApp()
  const errorText = useErrorText()
  const deliveries = useInfiniteQuery(deliveriesQuery(webhook.id))
  const types = useQuery(eventTypesQuery(i18n.language))
  const nameOf = (type: string) => types.data?.items.find((one) => one.type === type)?.text ?? type
  const replay = async (delivery: WebhookDelivery) => {
    try {
      await webhooks.replay(webhook.id, delivery.id)
      void message.success(t('desk:integrations.replayed'))
    } catch (error) {
      void message.error(errorText(error))
    }
    await deliveries.refetch()
  }
  return (
    <Drawer
      open
      size={860}
      title={`${t('desk:integrations.deliveries')} · ${webhook.name}`}
      onClose={onClose}
      closable={{ 'aria-label': t('common:action.close') }}
    >
      <ListView query={deliveries}>
        {(rows) => (
          <Wide label={t('desk:integrations.deliveries')} least={780}>
            <Table<WebhookDelivery>
              rowKey="id"
              dataSource={rows}
              pagination={false}
              size="small"
              locale={{
                emptyText: <StateMessage icon="repeat" title={t('desk:integrations.noDeliveries')} />,
              }}
              columns={[
                {
                  title: t('desk:integrations.event'),
                  key: 'event',
                  render: (_, row) => (
                    <>
                      {nameOf(row.eventType)}
                      <span className={styles.faint}>{formatDateTime(row.createdAt, i18n.language)}</span>
                    </>
                  ),
                },
                {
                  title: t('desk:integrations.state'),
                  key: 'state',
                  width: 110,
                  render: (_, row) => (
                    <Tag tone={tones[row.state]}>{t(`desk:integrations.deliveryState.${row.state}`)}</Tag>
                  ),
                },
                {
                  title: t('desk:integrations.attempts'),
                  key: 'attempts',
                  width: 90,
                  render: (_, row) => row.tries.length,
                },
                {
                  title: t('desk:integrations.result'),
                  key: 'result',
                  render: (_, row) => <LastAnswer of={row} />,
                },
                {
                  title: t('desk:list.actions'),
                  key: 'actions',
                  width: 130,
                  render: (_, row) =>
                    row.state !== 'PENDING' && (
                      <Button size="small" onClick={() => void replay(row)}>
                        {t('desk:integrations.replay')}
                      </Button>
                    ),
                },
              ]}
            />
          </Wide>
        )}
      </ListView>
    </Drawer>
  )
}

function LastAnswer({ of }: { of: WebhookDelivery }) {
  const { t, i18n } = useTranslation('desk')
  const last = of.tries.at(-1)
  if (!last) return null
  return (
    <>
      {last.status ?? last.failure} · {t('integrations.milliseconds', { value: last.durationMillis })}
      {last.body && <span className={styles.faint}>{last.body.slice(0, 200)}</span>}
      {of.nextAttemptAt && (
        <span className={styles.faint}>
          {t('integrations.next')} {formatDateTime(of.nextAttemptAt, i18n.language)}
        </span>
      )}
    </>
  )
}
