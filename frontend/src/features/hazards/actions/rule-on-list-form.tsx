import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { transitions } from '@/api/hazards'
import { departs, outside, rulingOf } from '@/api/list-check'
import type { Hazard } from '@/api/types'
import { PhotoImage } from '@/features/photos/photo-image'
import { formatDateTime } from '@/shared/dates'
import { Banner } from '@/shared/ui/banner'
import { RadioTiles, TextArea } from '@/shared/ui/inputs'
import { FormFrame } from './form-frame'
import styles from './rule-on-list.module.css'
import { useHazardForm } from './use-hazard-form'

/** Whether the school had it on its list before the inspector came (清单之外, T17): the service suggests, a person rules. */
export function RuleOnListForm({ hazard }: { hazard: Tagged<Hazard> }) {
  const { t, i18n } = useTranslation('field')
  const check = hazard.data.listCheck
  const form = useHazardForm({
    hazard,
    action: 'RULE_ON_LIST',
    initial: { choice: '', note: '' },
    validate: (values) => {
      const errors: Record<string, string> = {}
      if (!values.choice) errors.choice = t('listCheck.choiceMissing')
      else if (check && departs(check, values.choice) && !values.note.trim())
        errors.note = t('listCheck.noteMissing')
      return errors
    },
    send: (at, values) => transitions.ruleOnList(at, rulingOf(values.choice, values.note)),
  })
  if (!check) return null
  const when = (instant: string) => formatDateTime(instant, i18n.language)
  return (
    <FormFrame {...form} submitLabel={t('listCheck.submit')}>
      <Banner tone={check.suggestion === 'MATCHED' ? 'info' : 'warning'}>
        <strong>{t(`listCheck.suggestion.${check.suggestion}`)}</strong>
        <br />
        {t('listCheck.since', { at: when(check.since) })}
      </Banner>
      <RadioTiles
        id="choice"
        label={t('listCheck.question')}
        value={form.values.choice}
        error={form.errors.fields.choice}
        onValue={(choice) => form.change({ choice })}
        options={[
          ...check.candidates.map((candidate) => ({
            value: candidate.id,
            label: candidate.description,
            description: (
              <span className={styles.candidate}>
                {candidate.photoId && (
                  <span className={styles.thumb}>
                    <PhotoImage id={candidate.photoId} size="thumb" alt="" />
                  </span>
                )}
                <span>
                  {candidate.number}
                  <br />
                  {candidate.place ?? t('list.noPlace')}
                  <br />
                  {t(candidate.open ? 'listCheck.listedAt' : 'listCheck.closedBefore', {
                    at: when(candidate.listedAt),
                  })}
                  <br />
                  {t('listCheck.likeness', {
                    place: Math.round(candidate.likeness.place * 100),
                    text: Math.round(candidate.likeness.text * 100),
                  })}
                </span>
              </span>
            ),
          })),
          { value: outside, label: t('listCheck.outside'), description: t('listCheck.outsideHint') },
        ]}
      />
      <TextArea
        id="note"
        label={t('listCheck.note')}
        hint={t('listCheck.noteHint')}
        optional={!form.values.choice || !departs(check, form.values.choice)}
        value={form.values.note}
        error={form.errors.fields.note}
        onValue={(note) => form.change({ note })}
      />
    </FormFrame>
  )
}
