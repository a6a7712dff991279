import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { serviceAccountsQuery } from '@/api/integrations'
import type { ServiceAccount } from '@/api/types'
import { ListView } from '@/features/desk-kit/list-view'
import { Sheet } from '@/features/desk-kit/page'
import { Icon } from '@/shared/ui/icon'
import { AccountsTable } from './accounts-table'
import styles from './integrations.module.css'
import { NewAccountModal } from './new-account-modal'
import { SecretModal, type ShownSecret } from './secret-modal'
import { UsageDrawer } from './usage-drawer'

/** Accounts of programs: issued, given another secret and revoked here. */
export function AccountsTab() {
  const { t } = useTranslation('desk')
  const accounts = useInfiniteQuery(serviceAccountsQuery)
  const [issuing, setIssuing] = useState(false)
  const [secret, setSecret] = useState<ShownSecret | null>(null)
  const [used, setUsed] = useState<ServiceAccount | null>(null)
  return (
    <Sheet flush>
      <div className={styles.head}>
        <Button type="primary" icon={<Icon name="plus" size={16} />} onClick={() => setIssuing(true)}>
          {t('integrations.issue')}
        </Button>
      </div>
      <ListView query={accounts}>
        {(rows) => <AccountsTable rows={rows} onSecret={setSecret} onUsage={setUsed} />}
      </ListView>
      {issuing && <NewAccountModal onClose={() => setIssuing(false)} onIssued={setSecret} />}
      {secret && <SecretModal {...secret} onClose={() => setSecret(null)} />}
      {used && <UsageDrawer account={used} onClose={() => setUsed(null)} />}
    </Sheet>
  )
}
