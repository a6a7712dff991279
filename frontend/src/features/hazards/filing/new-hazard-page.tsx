import { useTranslation } from 'react-i18next'
import { PhotoField } from '@/features/photos/photo-field'
import { Banner } from '@/shared/ui/banner'
import { Button } from '@/shared/ui/button'
import { ErrorSummary } from '@/shared/ui/error-summary'
import { TextArea } from '@/shared/ui/inputs'
import { Form, FormActions, PageHeader } from '@/shared/ui/page'
import { MoreFields } from './more-fields'
import { RuleHint } from './rule-hint'
import { SchoolPicker } from './school-picker'
import type { Spot } from './spot'
import { useFiling } from './use-filing'
import { WhatFields } from './what-fields'
import { WhereFields } from './where-fields'

/** Files a hazard where it is found: photo first, then the words, in the order a person in a corridor has them. */
export function NewHazardPage({ spot }: { spot: Spot }) {
  const { t } = useTranslation('field')
  const filing = useFiling(spot)
  const { values, change, errors, photos } = filing
  const bound = { values, errors: errors.fields, change }
  return (
    <>
      <PageHeader title={t('file.title')} lead={filing.onlySchool?.name} />
      {filing.restored && (
        <Banner
          tone="info"
          action={
            <Button look="secondary" onClick={filing.startOver}>
              {t('file.startOver')}
            </Button>
          }
        >
          {t('file.restored')}
        </Banner>
      )}
      <Form onSubmit={() => filing.submit(false)}>
        <ErrorSummary errors={errors} />
        {!filing.onlySchool && (
          <SchoolPicker
            value={values}
            error={errors.fields.schoolId}
            onChoose={(school) =>
              change({
                schoolId: school.id,
                schoolName: school.name,
                buildingId: '',
                placeId: '',
                photoIds: [],
              })
            }
          />
        )}
        <PhotoField
          id="photoIds"
          label={t('file.photos')}
          hint={t('file.photosHint')}
          error={errors.fields.photoIds}
          {...photos.field}
        />
        <WhatFields {...bound} />
        <RuleHint category={values.category} description={values.description} />
        {!filing.visual && values.photoIds.length === 0 && (
          <TextArea
            id="noPhotoReason"
            label={t('hazard.noPhotoReason')}
            hint={t('file.noPhotoHint')}
            value={values.noPhotoReason}
            error={errors.fields.noPhotoReason}
            onValue={(noPhotoReason) => change({ noPhotoReason })}
          />
        )}
        <WhereFields {...bound} organisationId={values.schoolId} />
        <MoreFields {...bound} roles={filing.me.roles} />
        <Banner tone="info">{t('file.listHint')}</Banner>
        <FormActions>
          <Button type="submit" busy={filing.busy}>
            {t('file.list')}
          </Button>
          <Button look="secondary" busy={filing.busy} onClick={() => filing.submit(true)}>
            {t('file.saveDraft')}
          </Button>
        </FormActions>
      </Form>
    </>
  )
}
