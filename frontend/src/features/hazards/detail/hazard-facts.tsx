import { useTranslation } from 'react-i18next'
import type { Hazard } from '@/api/types'
import { formatDate, formatDateTime } from '@/shared/dates'
import { Card, Facts } from '@/shared/ui/page'
import { useCategoryName } from '../use-category-name'

export function HazardFacts({ hazard }: { hazard: Hazard }) {
  const { t, i18n } = useTranslation(['field', 'common'])
  const categoryName = useCategoryName()
  const where = [hazard.building?.name, hazard.place?.name, hazard.placeText].filter(Boolean).join(' · ')
  const unit = hazard.unit ?? ''
  const quantity =
    hazard.quantity === null
      ? null
      : hazard.quantityDone === null
        ? `${hazard.quantity} ${unit}`
        : t('hazard.quantityDone', { done: hazard.quantityDone, all: hazard.quantity, unit })
  return (
    <Card title={t('hazard.facts')}>
      <Facts
        items={[
          [t('hazard.school'), hazard.school.name],
          [t('hazard.place'), where],
          [t('hazard.category'), categoryName(hazard.category)],
          [t('hazard.quantity'), quantity],
          [t('hazard.source'), t(`common:source.${hazard.source}`)],
          [t('hazard.foundAt'), formatDateTime(hazard.foundAt, i18n.language)],
          [t('hazard.foundBy'), hazard.foundBy],
          [t('hazard.createdBy'), hazard.createdBy.name],
          [t('hazard.fixMode'), hazard.fixMode && t(`common:fixMode.${hazard.fixMode}`)],
          [t('hazard.dueDate'), hazard.dueDate && formatDate(hazard.dueDate, i18n.language)],
          [
            t('hazard.severityBasis'),
            hazard.severityBasis.length > 0 && <Basis key="basis" hazard={hazard} />,
          ],
          [t('hazard.severityNote'), hazard.severityNote],
          [t('hazard.noPhotoReason'), hazard.noPhotoReason],
        ]}
      />
    </Card>
  )
}

function Basis({ hazard }: { hazard: Hazard }) {
  return (
    <ul>
      {hazard.severityBasis.map((rule) => (
        <li key={rule.ruleId}>{rule.text}</li>
      ))}
    </ul>
  )
}
