import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { severities } from '@/api/enumerations'
import { transitions } from '@/api/hazards'
import { severitySuggestionQuery } from '@/api/register'
import type { Hazard, Severity } from '@/api/types'
import { RadioTiles, TextArea } from '@/shared/ui/inputs'
import { SeverityHint } from '../severity-hint'
import { FormFrame } from './form-frame'
import { useHazardForm } from './use-hazard-form'

interface Values {
  severity: Severity | ''
  note: string
}

export function GradeForm({ hazard }: { hazard: Tagged<Hazard> }) {
  const { t } = useTranslation(['field', 'common'])
  const { category, description, severity } = hazard.data
  const suggestion = useQuery(severitySuggestionQuery(category, description)).data
  const form = useHazardForm<Values>({
    hazard,
    action: 'GRADE',
    initial: { severity: severity ?? '', note: '' },
    validate: (values) => {
      const errors: Record<string, string> = {}
      if (!values.severity) errors.severity = t('grade.severityMissing')
      if (isBelow(values.severity, suggestion?.severity) && !values.note.trim())
        errors.note = t('grade.noteMissing')
      return errors
    },
    send: (at, { severity: chosen, note }) =>
      transitions.grade(at, {
        // An empty choice has been refused by `validate`.
        severity: chosen as Severity,
        note: note.trim() || undefined,
      }),
  })
  return (
    <FormFrame {...form} submitLabel={t('grade.submit')}>
      <SeverityHint suggestion={suggestion} />
      <RadioTiles
        id="severity"
        label={t('hazard.severity')}
        value={form.values.severity}
        error={form.errors.fields.severity}
        onValue={(value) => form.change({ severity: value as Severity })}
        options={severities.map((value) => ({
          value,
          label: t(`common:severity.${value}`),
          description: t(`grade.meaning.${value}`),
        }))}
      />
      <TextArea
        id="note"
        label={t('grade.note')}
        hint={t('grade.noteHint')}
        optional={!isBelow(form.values.severity, suggestion?.severity)}
        value={form.values.note}
        error={form.errors.fields.note}
        onValue={(note) => form.change({ note })}
      />
    </FormFrame>
  )
}

/** Lower than what a rule says: allowed only with a reason (and only to the district, which the service checks). */
function isBelow(chosen: Severity | '', ruled: Severity | undefined): boolean {
  return chosen !== '' && ruled !== undefined && severities.indexOf(chosen) > severities.indexOf(ruled)
}
