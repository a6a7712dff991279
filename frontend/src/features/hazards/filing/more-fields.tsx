import { useTranslation } from 'react-i18next'
import type { Role, Source } from '@/api/types'
import { SelectField, TextField } from '@/shared/ui/inputs'
import styles from './filing.module.css'
import { type FilingValues, isInspection, sourcesFor } from './new-hazard'

interface MoreFieldsProps {
  values: FilingValues
  errors: Record<string, string>
  change: (patch: Partial<FilingValues>) => void
  roles: Role[]
}

/** When, by whom and on what occasion: filled in already for the usual case, so most people never open it. */
export function MoreFields({ values, errors, change, roles }: MoreFieldsProps) {
  const { t } = useTranslation(['field', 'common'])
  const wrong = ['foundAt', 'checkedInAt', 'source', 'foundBy'].some((field) => errors[field])
  return (
    <details className={styles.more} open={wrong || undefined}>
      <summary>{t('file.more')}</summary>
      <div>
        <TextField
          id="foundAt"
          label={t('hazard.foundAt')}
          type="datetime-local"
          value={values.foundAt}
          error={errors.foundAt}
          onValue={(foundAt) => change({ foundAt })}
        />
        {isInspection(values.source) && (
          <TextField
            id="checkedInAt"
            label={t('file.checkedInAt')}
            hint={t('file.checkedInHint')}
            optional
            type="datetime-local"
            value={values.checkedInAt ?? ''}
            error={errors.checkedInAt}
            onValue={(checkedInAt) => change({ checkedInAt })}
          />
        )}
        <SelectField
          id="source"
          label={t('hazard.source')}
          empty={t('file.chooseSource')}
          value={values.source}
          error={errors.source}
          options={sourcesFor(roles).map((source) => ({
            value: source,
            label: t(`common:source.${source}`),
          }))}
          onValue={(source) => source && change({ source: source as Source })}
        />
        <TextField
          id="foundBy"
          label={t('hazard.foundBy')}
          hint={t('file.foundByHint')}
          optional
          value={values.foundBy}
          error={errors.foundBy}
          onValue={(foundBy) => change({ foundBy })}
        />
      </div>
    </details>
  )
}
