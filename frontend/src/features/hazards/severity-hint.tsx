import { useTranslation } from 'react-i18next'
import type { SeveritySuggestion } from '@/api/types'
import { Banner } from '@/shared/ui/banner'

/** What the rules say, with the very sentences they say it in; the person decides. */
export function SeverityHint({ suggestion }: { suggestion: SeveritySuggestion | undefined }) {
  const { t } = useTranslation(['field', 'common'])
  if (!suggestion) return null
  return (
    <Banner tone={suggestion.severity === 'MAJOR' ? 'danger' : 'info'} live>
      <strong>{t('grade.suggested', { severity: t(`common:severity.${suggestion.severity}`) })}</strong>
      {suggestion.onSpot && <p>{t('grade.onSpot')}</p>}
      {suggestion.rules.map((rule) => (
        <p key={rule.ruleId}>
          {rule.text} ({rule.edition} {rule.article})
        </p>
      ))}
    </Banner>
  )
}
