import { createFileRoute } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { StateMessage } from '@/shared/ui/states'

/** Where Keycloak sends people back to; the start of the application takes them on to the screen they left. */
export const Route = createFileRoute('/auth/callback')({ component: Returning })

function Returning() {
  const { t } = useTranslation()
  return <StateMessage icon="shield" title={t('session.returning')} />
}
