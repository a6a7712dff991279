export const tabs = ['accounts', 'webhooks', 'forIntegrators'] as const
export type Tab = (typeof tabs)[number]

export interface IntegrationsSearch {
  tab?: Tab
}

/** Which part of the screen the address asks for; anything else is the first one. */
export function parseIntegrationsSearch(search: Record<string, unknown>): IntegrationsSearch {
  const tab = tabs.find((one) => one === search.tab)
  return tab && tab !== 'accounts' ? { tab } : {}
}
