import { createFileRoute } from '@tanstack/react-router'
import { HistoryPage } from '@/features/hazards/detail/history-page'

export const Route = createFileRoute('/_field/hazards/$hazardId/history')({ component: History })

function History() {
  return <HistoryPage hazardId={Route.useParams().hazardId} />
}
