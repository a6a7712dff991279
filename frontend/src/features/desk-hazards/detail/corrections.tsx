import { useTranslation } from 'react-i18next'
import type { Hazard } from '@/api/types'
import { Section } from '@/features/desk-kit/page'
import { formatDateTime } from '@/shared/dates'
import styles from './detail.module.css'

/** What was corrected after listing; the words that stood there before stay readable. */
export function Corrections({ corrections }: { corrections: Hazard['corrections'] }) {
  const { t, i18n } = useTranslation('desk')
  if (corrections.length === 0) return null
  return (
    <Section title={t('hazards.corrections')}>
      <ol className={styles.corrections}>
        {corrections.map((correction) => (
          <li key={correction.version}>
            {correction.changes.map((change) => (
              <p key={change.property}>
                <del>{change.before ?? '–'}</del> → <ins>{change.after ?? '–'}</ins>
              </p>
            ))}
            <p className={styles.faint}>
              {[correction.reason, correction.by.name, formatDateTime(correction.at, i18n.language)].join(
                ' · ',
              )}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
