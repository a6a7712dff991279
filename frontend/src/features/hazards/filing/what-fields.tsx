import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { LoadError } from '@/api/load-error'
import { categoriesQuery } from '@/api/register'
import { SelectField, TextArea, TextField } from '@/shared/ui/inputs'
import { useCategoryName } from '../use-category-name'
import styles from './filing.module.css'

export interface WhatValues {
  category: string
  description: string
  quantity: string
  unit: string
}

interface WhatFieldsProps {
  values: WhatValues
  errors: Record<string, string>
  change: (patch: Partial<WhatValues>) => void
}

/** What was found: category, words, and how many of it. Common finds of the category are one tap away. */
export function WhatFields({ values, errors, change }: WhatFieldsProps) {
  const { t } = useTranslation('field')
  const categories = useQuery(categoriesQuery)
  const categoryName = useCategoryName()
  const leaves = categories.data?.find((category) => category.code === values.category)?.leaves ?? []
  if (categories.isError) return <LoadError error={categories.error} onRetry={() => categories.refetch()} />
  return (
    <>
      <SelectField
        id="category"
        label={t('hazard.category')}
        empty={t('file.chooseCategory')}
        value={values.category}
        error={errors.category}
        options={(categories.data ?? []).map(({ code }) => ({ value: code, label: categoryName(code) }))}
        onValue={(category) => change({ category })}
      />
      {leaves.length > 0 && (
        <fieldset className={styles.leaves} lang="zh-CN">
          <legend className="visually-hidden">{t('file.leaves')}</legend>
          {leaves.map((leaf) => (
            <button
              key={leaf}
              type="button"
              className={styles.leaf}
              onClick={() => change({ description: withLeaf(values.description, leaf) })}
            >
              {leaf}
            </button>
          ))}
        </fieldset>
      )}
      <TextArea
        id="description"
        label={t('hazard.description')}
        hint={t('file.descriptionHint')}
        value={values.description}
        error={errors.description}
        maxLength={2000}
        onValue={(description) => change({ description })}
      />
      <div className={styles.pair}>
        <TextField
          id="quantity"
          label={t('hazard.quantity')}
          optional
          inputMode="decimal"
          value={values.quantity}
          error={errors.quantity}
          onValue={(text) => change({ quantity: text.replace(/[^\d.]/g, '') })}
        />
        <TextField
          id="unit"
          label={t('hazard.unit')}
          optional
          placeholder={t('file.unitExample')}
          value={values.unit}
          error={errors.unit}
          onValue={(unit) => change({ unit })}
        />
      </div>
    </>
  )
}

function withLeaf(description: string, leaf: string): string {
  if (description.includes(leaf)) return description
  return description.trim() ? `${description.trim()}，${leaf}` : leaf
}
