import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { buildingsQuery, placesQuery } from '@/api/register'
import { SelectField, TextField } from '@/shared/ui/inputs'

export interface WhereValues {
  buildingId: string
  placeId: string
  placeText: string
}

interface WhereFieldsProps {
  organisationId: string
  values: WhereValues
  errors: Record<string, string>
  change: (patch: Partial<WhereValues>) => void
}

/** Where it was found. Words are always enough: a register that is still empty must not keep a hazard off the ledger. */
export function WhereFields({ organisationId, values, errors, change }: WhereFieldsProps) {
  const { t } = useTranslation('field')
  const buildings = useQuery({ ...buildingsQuery(organisationId), enabled: organisationId !== '' })
  const places = useQuery({ ...placesQuery(values.buildingId), enabled: values.buildingId !== '' })
  const options = (items: { id: string; name: string }[] = []) =>
    items.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      {(buildings.data ?? []).length > 0 && (
        <SelectField
          id="buildingId"
          label={t('hazard.building')}
          empty={t('file.noBuilding')}
          value={values.buildingId}
          error={errors.buildingId}
          options={options(buildings.data)}
          onValue={(buildingId) => change({ buildingId, placeId: '' })}
        />
      )}
      {(places.data ?? []).length > 0 && (
        <SelectField
          id="placeId"
          label={t('hazard.point')}
          optional
          empty={t('file.noPlace')}
          value={values.placeId}
          error={errors.placeId}
          options={options(places.data)}
          onValue={(placeId) => change({ placeId })}
        />
      )}
      <TextField
        id="placeText"
        label={t('hazard.placeText')}
        hint={t('file.placeHint')}
        optional={values.buildingId !== ''}
        value={values.placeText}
        error={errors.placeText}
        maxLength={200}
        onValue={(placeText) => change({ placeText })}
      />
    </>
  )
}
