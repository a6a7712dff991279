import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { hazardQuery } from '@/api/hazards'
import { LoadError } from '@/api/load-error'
import type { Hazard } from '@/api/types'
import { DueTag, FlagTags, SeverityTag, StateTag } from '@/shared/hazard-tags'
import { Icon } from '@/shared/ui/icon'
import { backClass, Card, PageHeader } from '@/shared/ui/page'
import { Loading } from '@/shared/ui/states'
import { ActionBar } from './action-bar'
import { HazardFacts } from './hazard-facts'
import styles from './hazard-page.module.css'
import { OutcomeNotices } from './outcome-notices'
import { PhotosCard } from './photos-card'
import { PlanCard } from './plan-card'
import { ProgressCard } from './progress-card'
import { SignaturesCard } from './signatures-card'

/** Everything the ledger knows about one hazard, and what this person may do next. */
export function HazardPage({ hazardId }: { hazardId: string }) {
  const hazard = useQuery(hazardQuery(hazardId))
  if (hazard.isPending) return <Loading rows={4} />
  if (hazard.isError) return <LoadError page error={hazard.error} onRetry={() => hazard.refetch()} />
  return <HazardView hazard={hazard.data.data} />
}

function HazardView({ hazard }: { hazard: Hazard }) {
  const { t } = useTranslation(['field', 'common'])
  return (
    <>
      <PageHeader
        title={hazard.description}
        lead={hazard.number ?? t('hazard.noNumber')}
        back={
          <Link to="/hazards" className={backClass}>
            <Icon name="back" />
            {t('list.title')}
          </Link>
        }
      />
      <div className={styles.tags}>
        <StateTag state={hazard.state} />
        {hazard.severity && <SeverityTag severity={hazard.severity} />}
        <DueTag {...hazard} />
        <FlagTags {...hazard} />
      </div>
      <OutcomeNotices hazard={hazard} />
      <PhotosCard hazard={hazard} />
      <HazardFacts hazard={hazard} />
      {hazard.plan && <PlanCard plan={hazard.plan} firstDueDate={hazard.firstDueDate} />}
      <ProgressCard hazard={hazard} />
      <SignaturesCard hazard={hazard} />
      <Card>
        <Link to="/hazards/$hazardId/history" params={{ hazardId: hazard.id }} className={styles.historyLink}>
          <Icon name="clock" />
          {t('history.title')}
          <Icon name="forward" />
        </Link>
      </Card>
      <ActionBar hazard={hazard} />
    </>
  )
}
