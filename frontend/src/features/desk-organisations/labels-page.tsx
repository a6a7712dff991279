import { useQueries, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { organisationQuery, qrQuery } from '@/api/organisations'
import { buildingsQuery, placesQuery } from '@/api/register'
import type { Building, Place } from '@/api/types'
import { Page } from '@/features/desk-kit/page'
import { QueryView } from '@/features/desk-kit/query-view'
import { useObjectUrl } from '@/features/photos/photo-image'
import { Icon } from '@/shared/ui/icon'
import { Loading, StateMessage } from '@/shared/ui/states'
import styles from './labels.module.css'

/** The QR codes of a school's places as a sheet of labels to print, cut and put up. */
export function LabelsPage({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('desk')
  const organisation = useQuery(organisationQuery(organisationId))
  const buildings = useQuery(buildingsQuery(organisationId))
  return (
    <QueryView query={buildings}>
      {(all) => (
        <Page
          title={t('organisations.labels')}
          about={organisation.data?.data.officialName}
          actions={
            <Button type="primary" icon={<Icon name="print" size={16} />} onClick={() => window.print()}>
              {t('organisations.print')}
            </Button>
          }
        >
          <Labels buildings={all} />
        </Page>
      )}
    </QueryView>
  )
}

function Labels({ buildings }: { buildings: Building[] }) {
  const { t } = useTranslation('desk')
  const places = useQueries({ queries: buildings.map(({ id }) => placesQuery(id)) })
  if (places.some((query) => query.isPending)) return <Loading />
  const labels = buildings.flatMap((building, index) =>
    (places[index]?.data ?? []).map((place) => ({ building, place })),
  )
  if (labels.length === 0) return <StateMessage icon="pin" title={t('organisations.noPlacesAtAll')} />
  return (
    <ul className={styles.sheet}>
      {labels.map(({ building, place }) => (
        <Label key={place.id} building={building} place={place} />
      ))}
    </ul>
  )
}

function Label({ building, place }: { building: Building; place: Place }) {
  const { t } = useTranslation('desk')
  const url = useObjectUrl(useQuery(qrQuery(place.id)).data)
  return (
    <li className={styles.label}>
      <div className={styles.code}>
        {url && <img src={url} alt={t('organisations.qrOf', { place: place.name })} />}
      </div>
      <strong>{place.name}</strong>
      <span>{[building.name, place.floor].filter(Boolean).join(' · ')}</span>
      <span className={styles.hint}>{t('organisations.scanHint')}</span>
    </li>
  )
}
