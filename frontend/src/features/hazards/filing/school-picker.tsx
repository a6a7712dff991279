import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LoadError } from '@/api/load-error'
import { organisationQuery, schoolsQuery } from '@/api/register'
import { Button } from '@/shared/ui/button'
import { FieldGroup } from '@/shared/ui/field'
import { RadioTiles, TextField } from '@/shared/ui/inputs'
import { Loading } from '@/shared/ui/states'
import { useSettled } from '@/shared/use-settled'
import styles from './filing.module.css'

interface SchoolPickerProps {
  value: { schoolId: string; schoolName: string }
  error?: string
  onChoose: (school: { id: string; name: string }) => void
}

/** For those who look after many schools: which one this find belongs to. */
export function SchoolPicker({ value, error, onChoose }: SchoolPickerProps) {
  const { t } = useTranslation(['field', 'common'])
  const [searching, setSearching] = useState(value.schoolId === '')
  const named = useQuery({
    ...organisationQuery(value.schoolId),
    enabled: value.schoolId !== '' && !value.schoolName,
  })
  if (!searching) {
    return (
      <FieldGroup id="schoolId" label={t('hazard.school')}>
        <div className={styles.chosen}>
          <span>{value.schoolName || named.data?.officialName}</span>
          <Button look="secondary" onClick={() => setSearching(true)}>
            {t('common:action.change')}
          </Button>
        </div>
      </FieldGroup>
    )
  }
  const choose = (school: { id: string; name: string }) => {
    setSearching(false)
    onChoose(school)
  }
  return <SchoolSearch error={error} onChoose={choose} />
}

function SchoolSearch({ error, onChoose }: Pick<SchoolPickerProps, 'error' | 'onChoose'>) {
  const { t } = useTranslation('field')
  const [text, setText] = useState('')
  const schools = useQuery(schoolsQuery(useSettled(text.trim(), 400)))
  return (
    <>
      <TextField
        id="schoolSearch"
        label={t('file.schoolSearch')}
        type="search"
        value={text}
        placeholder={t('file.schoolSearchHint')}
        onValue={setText}
      />
      {schools.isPending && <Loading rows={1} />}
      {schools.isError && <LoadError error={schools.error} onRetry={() => schools.refetch()} />}
      {schools.data && (
        <RadioTiles
          id="schoolId"
          label={t('hazard.school')}
          hint={schools.data.length === 0 ? t('file.noSchoolFound') : undefined}
          error={error}
          value=""
          options={schools.data.map((school) => ({ value: school.id, label: school.officialName }))}
          onValue={(id) => {
            const school = schools.data.find((candidate) => candidate.id === id)
            if (school) onChoose({ id, name: school.officialName })
          }}
        />
      )}
    </>
  )
}
