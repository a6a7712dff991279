import { Button, Checkbox, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { hazardStates, severities, sources } from '@/api/enumerations'
import { useCategories } from '@/features/desk-kit/categories'
import { DayPicker } from '@/features/desk-kit/day-picker'
import { DistrictPicker } from '@/features/desk-kit/district-picker'
import { Labelled } from '@/features/desk-kit/labelled'
import { OrganisationSelect } from '@/features/desk-kit/organisation-select'
import { SearchBox } from '@/features/desk-kit/search-box'
import { Icon } from '@/shared/ui/icon'
import styles from './hazards.module.css'
import { type HazardSearch, isFiltered, joined, listOf } from './search'

/** A draft is private to who writes it; a table for others never asks for one. */
const states = hazardStates.filter((state) => state !== 'DRAFT')

interface HazardFilterBarProps {
  search: HazardSearch
  onSearch: (next: HazardSearch) => void
}

export function HazardFilterBar({ search, onSearch }: HazardFilterBarProps) {
  const { t } = useTranslation(['desk', 'common'])
  const categories = useCategories()
  const set = (change: Partial<HazardSearch>) => onSearch({ ...search, ...change })
  const several = (
    name: 'state' | 'severity' | 'category' | 'source',
    options: { value: string; label: string }[],
  ) => (
    <Labelled label={t(`desk:hazards.${name}`)}>
      <Select
        mode="multiple"
        maxTagCount="responsive"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('desk:list.all')}
        value={listOf(search[name])}
        onChange={(values) => set({ [name]: joined(values) })}
        options={options}
      />
    </Labelled>
  )
  return (
    <search className={styles.filter}>
      <SearchBox
        label={t('desk:hazards.search')}
        hint={t('desk:hazards.searchHint')}
        value={search.q}
        onSearch={(q) => set({ q })}
      />
      <Labelled label={t('desk:hazards.school')}>
        <OrganisationSelect
          schoolsOnly
          allowClear
          value={search.school}
          onChange={(school) => set({ school })}
        />
      </Labelled>
      {several(
        'state',
        states.map((value) => ({ value, label: t(`common:state.${value}`) })),
      )}
      {several(
        'severity',
        severities.map((value) => ({ value, label: t(`common:severity.${value}`) })),
      )}
      {several('category', categories.options)}
      {several(
        'source',
        sources.map((value) => ({ value, label: t(`common:source.${value}`) })),
      )}
      <Labelled label={t('desk:hazards.foundFrom')}>
        <DayPicker
          max={search.foundTo}
          value={search.foundFrom}
          onChange={(foundFrom) => set({ foundFrom })}
        />
      </Labelled>
      <Labelled label={t('desk:hazards.foundTo')}>
        <DayPicker min={search.foundFrom} value={search.foundTo} onChange={(foundTo) => set({ foundTo })} />
      </Labelled>
      <div className={styles.flags}>
        {(['overdue', 'supervised', 'rebound', 'outsideList', 'awaitingReceipt'] as const).map((flag) => (
          <Checkbox
            key={flag}
            checked={search[flag] ?? false}
            onChange={(event) => set({ [flag]: event.target.checked || undefined })}
          >
            {t(`desk:hazards.only.${flag}`)}
          </Checkbox>
        ))}
        <DistrictPicker value={search.district} onChange={(district) => set({ district })} />
        {isFiltered(search) && (
          <Button
            type="link"
            icon={<Icon name="close" size={16} />}
            onClick={() => onSearch({ sort: search.sort, id: search.id })}
          >
            {t('common:action.clearFilters')}
          </Button>
        )}
      </div>
    </search>
  )
}
