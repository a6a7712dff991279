import { Checkbox, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import styles from './overview.module.css'
import { isSilent, latestPeriod, type SchoolFigures } from './schools-shown'
import type { OverviewSearch } from './search'

interface OverviewFilterProps {
  schools: SchoolFigures[]
  shown: number
  search: OverviewSearch
  onSearch: (next: OverviewSearch) => void
}

export function OverviewFilter({ schools, shown, search, onSearch }: OverviewFilterProps) {
  const { t } = useTranslation('desk')
  const latest = latestPeriod(schools)
  return (
    <div className={styles.filter}>
      <Input
        className={styles.search}
        allowClear
        aria-label={t('overview.findSchool')}
        placeholder={t('overview.findSchool')}
        value={search.q ?? ''}
        onChange={(event) => onSearch({ ...search, q: event.target.value || undefined })}
      />
      <Checkbox
        checked={search.silent ?? false}
        onChange={(event) => onSearch({ ...search, silent: event.target.checked || undefined })}
      >
        {t('overview.silentOnly', { count: schools.filter((row) => isSilent(row, latest)).length })}
      </Checkbox>
      <span className={styles.count} role="status">
        {t('overview.schools', { count: shown })}
      </span>
    </div>
  )
}
