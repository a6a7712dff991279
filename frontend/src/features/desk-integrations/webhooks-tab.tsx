import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { webhooksQuery } from '@/api/integrations'
import type { Webhook } from '@/api/types'
import { ListView } from '@/features/desk-kit/list-view'
import { Sheet } from '@/features/desk-kit/page'
import { Icon } from '@/shared/ui/icon'
import { DeliveriesDrawer } from './deliveries-drawer'
import styles from './integrations.module.css'
import { NewWebhookModal } from './new-webhook-modal'
import { SecretModal, type ShownSecret } from './secret-modal'
import { WebhooksTable } from './webhooks-table'

/** Subscriptions of other platforms, and what was delivered to them. */
export function WebhooksTab() {
  const { t } = useTranslation('desk')
  const webhooks = useInfiniteQuery(webhooksQuery)
  const [creating, setCreating] = useState(false)
  const [secret, setSecret] = useState<ShownSecret | null>(null)
  const [shown, setShown] = useState<Webhook | null>(null)
  return (
    <Sheet flush>
      <div className={styles.head}>
        <Button type="primary" icon={<Icon name="plus" size={16} />} onClick={() => setCreating(true)}>
          {t('integrations.subscribe')}
        </Button>
      </div>
      <ListView query={webhooks}>
        {(rows) => <WebhooksTable rows={rows} onSecret={setSecret} onDeliveries={setShown} />}
      </ListView>
      {creating && <NewWebhookModal onClose={() => setCreating(false)} onCreated={setSecret} />}
      {secret && <SecretModal {...secret} onClose={() => setSecret(null)} />}
      {shown && <DeliveriesDrawer webhook={shown} onClose={() => setShown(null)} />}
    </Sheet>
  )
}
