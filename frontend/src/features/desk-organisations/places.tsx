import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { placesQuery } from '@/api/register'
import type { Building, Place } from '@/api/types'
import { QueryView } from '@/features/desk-kit/query-view'
import { Icon } from '@/shared/ui/icon'
import { Tag } from '@/shared/ui/tag'
import styles from './organisations.module.css'
import { PlaceModal } from './place-modal'

/** The places of one building; each has a QR code to be put up on the spot. */
export function Places({ building, editable }: { building: Building; editable: boolean }) {
  const { t } = useTranslation(['desk', 'common'])
  const places = useQuery(placesQuery(building.id))
  const [opened, setOpened] = useState<Place | 'new' | null>(null)
  return (
    <div className={styles.places}>
      <QueryView query={places} rows={2}>
        {(rows) => (
          <>
            {rows.length === 0 && <p className={styles.faint}>{t('desk:organisations.noPlaces')}</p>}
            <ul>
              {rows.map((place) => (
                <li key={place.id}>
                  <span>
                    {place.name}
                    <span className={styles.faint}>
                      {[place.floor, t(`desk:placeKind.${place.kind}`)].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                  {place.keyPlace && <Tag tone="warning">{t('desk:organisations.keyPlace')}</Tag>}
                  {editable && (
                    <Button
                      size="small"
                      aria-label={t('desk:organisations.editPlace', { place: place.name })}
                      onClick={() => setOpened(place)}
                    >
                      {t('common:action.edit')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryView>
      {editable && (
        <Button size="small" icon={<Icon name="plus" size={16} />} onClick={() => setOpened('new')}>
          {t('desk:organisations.addPlace')}
        </Button>
      )}
      {opened && (
        <PlaceModal
          building={building}
          place={opened === 'new' ? null : opened}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  )
}
