import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { hazardQuery } from '@/api/hazards'
import { LoadError } from '@/api/load-error'
import { lookbackQuery } from '@/api/lookbacks'
import type { Lookback } from '@/api/types'
import { formatDateTime } from '@/shared/dates'
import { SeverityTag } from '@/shared/hazard-tags'
import { Icon } from '@/shared/ui/icon'
import { backClass, Card, Facts, PageHeader } from '@/shared/ui/page'
import { Loading } from '@/shared/ui/states'
import { PhotosCard } from '../detail/photos-card'
import { LookbackForm } from './lookback-form'
import { LookbackOutcome } from './lookback-outcome'
import styles from './lookbacks.module.css'

/** One look-back on site: what the hazard looked like before and after, and what is there now. */
export function LookbackPage({ lookbackId }: { lookbackId: string }) {
  const lookback = useQuery(lookbackQuery(lookbackId))
  if (lookback.isPending) return <Loading rows={4} />
  if (lookback.isError) return <LoadError page error={lookback.error} onRetry={() => lookback.refetch()} />
  return <LookbackView lookback={lookback.data} />
}

function LookbackView({ lookback }: { lookback: Lookback }) {
  const { t, i18n } = useTranslation('field')
  return (
    <>
      <PageHeader
        title={lookback.description}
        lead={lookback.hazardNumber}
        back={
          <Link to="/lookbacks" className={backClass}>
            <Icon name="back" />
            {t('lookback.title')}
          </Link>
        }
      />
      <SeenThen hazardId={lookback.hazardId} />
      <Card title={t('lookback.where')}>
        <Facts
          items={[
            [t('hazard.school'), lookback.school.name],
            [t('hazard.place'), lookback.place],
            [t('hazard.severity'), <SeverityTag key="severity" severity={lookback.severity} />],
            [t('lookback.closed'), formatDateTime(lookback.closedAt, i18n.language)],
          ]}
        />
        <Link to="/hazards/$hazardId" params={{ hazardId: lookback.hazardId }} className={styles.more}>
          {t('lookback.openHazard')}
          <Icon name="forward" />
        </Link>
      </Card>
      {lookback.state === 'OPEN' ? (
        <LookbackForm lookback={lookback} />
      ) : (
        <LookbackOutcome lookback={lookback} />
      )}
    </>
  )
}

/** The photos that the school closed the hazard with: what the place is compared to. */
function SeenThen({ hazardId }: { hazardId: string }) {
  const hazard = useQuery(hazardQuery(hazardId))
  if (hazard.isPending) return <Loading rows={2} />
  if (hazard.isError) return <LoadError error={hazard.error} onRetry={() => hazard.refetch()} />
  return <PhotosCard hazard={hazard.data.data} />
}
