import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { LoadError } from '@/api/load-error'
import { organisationQuery, placeQuery } from '@/api/register'
import type { Place } from '@/api/types'
import { may, useMe } from '@/auth/me'
import { buttonClass } from '@/shared/ui/button'
import { Icon } from '@/shared/ui/icon'
import { Card, Facts, PageHeader } from '@/shared/ui/page'
import { Loading } from '@/shared/ui/states'

/** Where the QR code on a wall leads: this very place, a report of it, and what is known of its building. */
export function PlacePage({ token }: { token: string }) {
  const place = useQuery(placeQuery(token))
  if (place.isPending) return <Loading />
  if (place.isError) return <LoadError page error={place.error} onRetry={() => place.refetch()} />
  return <PlaceView place={place.data} />
}

function PlaceView({ place }: { place: Place }) {
  const { t } = useTranslation(['field', 'common'])
  const me = useMe()
  const school = useQuery(organisationQuery(place.organisationId)).data
  return (
    <>
      <PageHeader title={place.name} lead={school?.officialName} />
      <Card>
        <Facts
          items={[
            [t('place.kind'), t(`common:placeKind.${place.kind}`)],
            [t('place.floor'), place.floor],
            [t('place.key'), place.keyPlace && t('place.isKey')],
          ]}
        />
      </Card>
      {may(me, 'hazard.file') && (
        <Link
          to="/hazards/new"
          search={{ school: place.organisationId, building: place.buildingId, place: place.id }}
          className={buttonClass('primary', true)}
        >
          <Icon name="camera" size={24} />
          {t('place.fileHere')}
        </Link>
      )}
      <Link to="/hazards" search={{ building: place.buildingId }} className={buttonClass('secondary', true)}>
        {t('place.hazardsOfBuilding')}
      </Link>
    </>
  )
}
