import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { campaignsQuery, submissionsQuery } from '@/api/submissions'
import type { Campaign } from '@/api/types'
import { ArchiveButton } from '@/features/desk-kit/archive-button'
import { ListFoot } from '@/features/desk-kit/list-foot'
import { Page, Sheet } from '@/features/desk-kit/page'
import { QueryView } from '@/features/desk-kit/query-view'
import { formatDateTime } from '@/shared/dates'
import { serverNow } from '@/shared/server-clock'
import { StateMessage } from '@/shared/ui/states'
import { reportingWeeks } from './reporting-weeks'
import type { WeeklyPageProps } from './search'
import { countByGroup, groupOf } from './standing'
import { SubmissionDrawer } from './submission-drawer'
import { SubmissionsTable } from './submissions-table'
import { WeekFilter } from './week-filter'

/** The week's tables (每周排查整治明细表) of all schools in reach: who has reported, what waits for an answer. */
export function WeeklyPage({ search, onSearch }: WeeklyPageProps) {
  const { t } = useTranslation('desk')
  const campaigns = useQuery(campaignsQuery)
  return (
    <QueryView query={campaigns}>
      {(all) => {
        const campaign = all.find(({ id }) => id === search.campaign) ?? all[0]
        if (!campaign) {
          return (
            <Page title={t('weekly.title')}>
              <Sheet>
                <StateMessage icon="calendar" title={t('weekly.noCampaign')} />
              </Sheet>
            </Page>
          )
        }
        return <CampaignWeek campaigns={all} campaign={campaign} search={search} onSearch={onSearch} />
      }}
    </QueryView>
  )
}

function CampaignWeek(props: WeeklyPageProps & { campaigns: Campaign[]; campaign: Campaign }) {
  const { campaigns, campaign, search, onSearch } = props
  const { t, i18n } = useTranslation('desk')
  const weeks = reportingWeeks(campaign, serverNow())
  const week = weeks.find(({ label }) => label === search.period) ?? weeks[0]
  const submissions = useInfiniteQuery(
    submissionsQuery({ campaign: campaign.id, period: week?.label, district: search.district }),
  )
  // Holidays move a cut-off; the rows know, the calendar of weeks does not.
  const closesAt = submissions.data?.pages[0]?.items[0]?.period.closesAt ?? week?.closesAt
  return (
    <Page
      title={t('weekly.title')}
      about={closesAt && t('weekly.closes', { at: formatDateTime(closesAt, i18n.language) })}
      actions={<ArchiveButton of={{ schoolId: null, campaignId: campaign.id }} name={campaign.name} />}
    >
      <Sheet flush>
        <QueryView query={submissions} rows={12}>
          {({ pages }) => {
            const rows = pages.flatMap((page) => page.items)
            const shown = search.group ? rows.filter((row) => groupOf(row) === search.group) : rows
            return (
              <>
                <WeekFilter
                  campaigns={campaigns}
                  campaign={campaign}
                  weeks={weeks}
                  week={week?.label}
                  counts={countByGroup(rows)}
                  search={search}
                  onSearch={onSearch}
                />
                <SubmissionsTable rows={shown} search={search} onSearch={onSearch} />
                {submissions.hasNextPage && <ListFoot shown={rows.length} query={submissions} />}
              </>
            )
          }}
        </QueryView>
      </Sheet>
      <SubmissionDrawer id={search.id} onClose={() => onSearch({ ...search, id: undefined })} />
    </Page>
  )
}
