import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { Page } from '@/features/desk-kit/page'
import { AccountsTab } from './accounts-tab'
import { HintsTab } from './hints-tab'
import styles from './integrations.module.css'
import { type IntegrationsSearch, type Tab, tabs } from './search'
import { WebhooksTab } from './webhooks-tab'

interface IntegrationsPageProps {
  search: IntegrationsSearch
  onSearch: (next: IntegrationsSearch) => void
}

const contents: Record<Tab, () => React.ReactNode> = {
  accounts: () => <AccountsTab />,
  webhooks: () => <WebhooksTab />,
  forIntegrators: () => <HintsTab />,
}

/** Who is let in as a program, what is told to other platforms, and how to begin. */
export function IntegrationsPage({ search, onSearch }: IntegrationsPageProps) {
  const { t } = useTranslation('desk')
  return (
    <Page title={t('integrations.title')} about={t('integrations.about')}>
      <Tabs
        className={styles.tabs}
        activeKey={search.tab ?? 'accounts'}
        onChange={(tab) => onSearch(tab === 'accounts' ? {} : { tab: tab as Tab })}
        destroyOnHidden
        items={tabs.map((tab) => ({
          key: tab,
          label: t(`integrations.${tab}`),
          children: contents[tab](),
        }))}
      />
    </Page>
  )
}
