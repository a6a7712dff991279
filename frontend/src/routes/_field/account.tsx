import { createFileRoute } from '@tanstack/react-router'
import { AccountPage } from '@/features/account/account-page'
import { chooseTier } from '@/features/shell/tier'

export const Route = createFileRoute('/_field/account')({ component: Account })

function Account() {
  const navigate = Route.useNavigate()
  const openDesk = () => {
    chooseTier('desk')
    void navigate({ to: '/desk' })
  }
  return <AccountPage onOpenDesk={openDesk} />
}
