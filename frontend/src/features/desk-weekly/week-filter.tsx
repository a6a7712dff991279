import { Segmented, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Campaign } from '@/api/types'
import { DistrictPicker } from '@/features/desk-kit/district-picker'
import { chinaDay, formatDate } from '@/shared/dates'
import type { ReportingWeek } from './reporting-weeks'
import type { WeeklyPageProps } from './search'
import { type Group, groups } from './standing'
import styles from './weekly.module.css'

interface WeekFilterProps extends WeeklyPageProps {
  campaigns: Campaign[]
  campaign: Campaign
  weeks: ReportingWeek[]
  week?: string
  counts: Record<Group, number>
}

export function WeekFilter({ campaigns, campaign, weeks, week, counts, search, onSearch }: WeekFilterProps) {
  const { t, i18n } = useTranslation('desk')
  const total = groups.reduce((sum, group) => sum + counts[group], 0)
  return (
    <div className={styles.filter}>
      {campaigns.length > 1 && (
        <Select
          aria-label={t('weekly.campaign')}
          className={styles.campaign}
          value={campaign.id}
          onChange={(id) => onSearch({ ...search, campaign: id, period: undefined })}
          options={campaigns.map(({ id, shortTitle }) => ({ value: id, label: shortTitle }))}
        />
      )}
      <Select
        aria-label={t('weekly.week')}
        className={styles.week}
        value={week}
        onChange={(period) => onSearch({ ...search, period })}
        options={weeks.map(({ label, closesAt }) => ({
          value: label,
          label: t('weekly.weekUntil', {
            label,
            date: formatDate(chinaDay(new Date(closesAt)), i18n.language),
          }),
        }))}
      />
      <DistrictPicker value={search.district} onChange={(district) => onSearch({ ...search, district })} />
      <Segmented<Group | 'all'>
        className={styles.groups}
        aria-label={t('weekly.standing')}
        value={search.group ?? 'all'}
        onChange={(group) => onSearch({ ...search, group: group === 'all' ? undefined : group })}
        options={[
          { value: 'all' as const, label: t('weekly.all', { count: total }) },
          ...groups.map((group) => ({ value: group, label: t(`weekly.${group}`, { count: counts[group] }) })),
        ]}
      />
    </div>
  )
}
