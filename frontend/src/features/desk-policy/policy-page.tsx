import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { policyQuery } from '@/api/policy'
import type { DistrictPolicy } from '@/api/types'
import { DistrictPicker } from '@/features/desk-kit/district-picker'
import { Page, Sheet } from '@/features/desk-kit/page'
import { QueryView } from '@/features/desk-kit/query-view'
import { formatDateTime } from '@/shared/dates'
import { Banner } from '@/shared/ui/banner'
import { Loading, StateMessage } from '@/shared/ui/states'
import styles from './policy.module.css'
import { PolicyForm } from './policy-form'
import type { PolicySearch } from './search'
import { useDistrict } from './use-district'

interface PolicyPageProps {
  search: PolicySearch
  onSearch: (next: PolicySearch) => void
}

/** What a district decides for itself: each rule with its unit, its default and where it comes from. */
export function PolicyPage({ search, onSearch }: PolicyPageProps) {
  const { t } = useTranslation('desk')
  const { district, waiting } = useDistrict(search.district)
  return (
    <Page
      title={t('policy.title')}
      about={t('policy.about')}
      actions={
        <DistrictPicker all={false} value={district} onChange={(next) => onSearch({ district: next })} />
      }
    >
      <Sheet>
        {district ? (
          <Rules key={district} district={district} />
        ) : waiting ? (
          <Loading />
        ) : (
          <StateMessage icon="building" title={t('policy.noDistrict')} />
        )}
      </Sheet>
    </Page>
  )
}

function Rules({ district }: { district: string }) {
  const policy = useQuery(policyQuery(district))
  return (
    <QueryView query={policy} rows={12}>
      {(tagged) => (
        <>
          <Standing policy={tagged} />
          <PolicyForm key={tagged.etag} policy={tagged} />
        </>
      )}
    </QueryView>
  )
}

function Standing({ policy: { data } }: { policy: Tagged<DistrictPolicy> }) {
  const { t, i18n } = useTranslation('desk')
  const { changedAt, changedBy } = data
  return (
    <div className={styles.standing}>
      <h2>{data.district.name}</h2>
      <p className={styles.faint}>
        {changedAt && changedBy
          ? t('policy.changed', { name: changedBy.name, at: formatDateTime(changedAt, i18n.language) })
          : t('policy.neverChanged')}
      </p>
      {!data.mayChange && <Banner tone="info">{t('policy.readOnly')}</Banner>}
    </div>
  )
}
