import { useQuery } from '@tanstack/react-query'
import { severitySuggestionQuery } from '@/api/register'
import { useSettled } from '@/shared/use-settled'
import { SeverityHint } from '../severity-hint'

/** What the rules make of the find, once the typing rests. */
export function RuleHint({ category, description }: { category: string; description: string }) {
  const settled = useSettled(description, 700)
  return <SeverityHint suggestion={useQuery(severitySuggestionQuery(category, settled)).data} />
}
