import { useTranslation } from 'react-i18next'
import type { HazardFilter } from '@/api/hazards'
import { formatDate } from '@/shared/dates'
import { Button } from '@/shared/ui/button'
import { isFiltered } from './filter-schema'
import styles from './hazard-list.module.css'

interface ChosenElsewhereProps {
  filter: HazardFilter
  onClear: () => void
}

/** Filters that came with a link and have no control here are named all the same, and every filter can be dropped. */
export function ChosenElsewhere({ filter, onClear }: ChosenElsewhereProps) {
  const { t, i18n } = useTranslation(['field', 'common'])
  if (!isFiltered(filter)) return null
  const { dueFrom, dueTo, foundFrom, foundTo } = filter
  const span = (from?: string, to?: string) =>
    [from, to].map((day) => (day ? formatDate(day, i18n.language) : '…')).join(' – ')
  const named = [
    (dueFrom || dueTo) && `${t('hazard.dueDate')} ${span(dueFrom, dueTo)}`,
    (foundFrom || foundTo) && `${t('hazard.foundAt')} ${span(foundFrom, foundTo)}`,
    filter.building && t('list.oneBuilding'),
    filter.school && t('list.oneSchool'),
  ].filter(Boolean)
  return (
    <div className={styles.chosen}>
      <span>{named.join(' · ')}</span>
      <Button look="quiet" icon="close" onClick={onClear}>
        {t('common:action.clearFilters')}
      </Button>
    </div>
  )
}
