import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hazardStates, severities, sources } from '@/api/enumerations'
import type { HazardFilter } from '@/api/hazards'
import { categoriesQuery } from '@/api/register'
import type { HazardState } from '@/api/types'
import { Button } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { SelectField } from '@/shared/ui/inputs'
import { useCategoryName } from '../use-category-name'
import styles from './hazard-list.module.css'

interface FilterPanelProps {
  filter: HazardFilter
  onChange: (change: Partial<HazardFilter>) => void
}

export function FilterPanel({ filter, onChange }: FilterPanelProps) {
  const { t } = useTranslation(['field', 'common'])
  const toggles = [
    [t('list.mine'), filter.mine === 'due', { mine: filter.mine ? undefined : 'due' }],
    [t('common:flag.overdue'), filter.overdue === true, { overdue: filter.overdue ? undefined : true }],
    [
      t('common:flag.supervised'),
      filter.supervised === true,
      { supervised: filter.supervised ? undefined : true },
    ],
    [t('list.rebound'), filter.rebound === true, { rebound: filter.rebound ? undefined : true }],
    [
      t('common:flag.outsideList'),
      filter.outsideList === true,
      { outsideList: filter.outsideList ? undefined : true },
    ],
    // reached from the home screen; here only to be taken off again
    ...(filter.awaitingReceipt
      ? [[t('list.awaitingReceipt'), true, { awaitingReceipt: undefined }] as const]
      : []),
  ] as const
  return (
    <div className={styles.filters}>
      <SearchBox value={filter.q ?? ''} onSearch={(q) => onChange({ q: q || undefined })} />
      <fieldset className={styles.chips}>
        <legend className="visually-hidden">{t('list.quickFilters')}</legend>
        {toggles.map(([label, pressed, change]) => (
          <button
            key={label}
            type="button"
            className={styles.chip}
            aria-pressed={pressed}
            onClick={() => onChange(change)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <MoreFilters filter={filter} onChange={onChange} />
    </div>
  )
}

function MoreFilters({ filter, onChange }: FilterPanelProps) {
  const { t } = useTranslation(['field', 'common'])
  const categoryName = useCategoryName()
  const categories = useQuery(categoriesQuery)
  const chosen = [filter.state, filter.severity, filter.category, filter.source].filter(Boolean).length
  const withLabel = (state: HazardState): [string, string] => [state, t(`common:state.${state}`)]
  const select = (
    name: 'state' | 'severity' | 'category' | 'source',
    label: string,
    options: [string, string][],
  ) => (
    <SelectField
      id={`filter-${name}`}
      label={label}
      empty={t('list.any')}
      value={filter[name] ?? ''}
      options={options.map(([value, text]) => ({ value, label: text }))}
      onValue={(value) => onChange({ [name]: value || undefined })}
    />
  )
  return (
    <details className={styles.more} open={chosen > 0 || undefined}>
      <summary>
        <Icon name="filter" />
        {chosen > 0 ? t('list.moreFiltersChosen', { count: chosen }) : t('list.moreFilters')}
      </summary>
      <div className={styles.fields}>
        {select('state', t('hazard.state'), [['OPEN', t('list.open')], ...hazardStates.map(withLabel)])}
        {select(
          'severity',
          t('hazard.severity'),
          severities.map((severity) => [severity, t(`common:severity.${severity}`)]),
        )}
        {select(
          'category',
          t('hazard.category'),
          (categories.data ?? []).map(({ code }) => [code, categoryName(code)]),
        )}
        {select(
          'source',
          t('hazard.source'),
          sources.map((source) => [source, t(`common:source.${source}`)]),
        )}
      </div>
    </details>
  )
}

/** Searches when asked to, so that a half-typed word over a slow network starts nothing. */
function SearchBox({ value, onSearch }: { value: string; onSearch: (text: string) => void }) {
  const { t } = useTranslation('field')
  const [text, setText] = useState(value)
  return (
    <form
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault()
        onSearch(text.trim())
      }}
    >
      <label htmlFor="hazard-search" className="visually-hidden">
        {t('list.searchLabel')}
      </label>
      <input
        id="hazard-search"
        type="search"
        value={text}
        placeholder={t('list.searchPlaceholder')}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" look="secondary" icon="search">
        {t('list.search')}
      </Button>
    </form>
  )
}
