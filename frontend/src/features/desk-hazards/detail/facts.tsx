import { Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Hazard } from '@/api/types'
import { useCategories } from '@/features/desk-kit/categories'
import { formatDate, formatDateTime } from '@/shared/dates'
import { Banner } from '@/shared/ui/banner'
import styles from './detail.module.css'
import { presentItems } from './present-items'

/** What was found, where, by whom, and how serious it is by which rule. */
export function Facts({ hazard }: { hazard: Hazard }) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const categories = useCategories()
  const day = (value: string | null) => value && formatDate(value, i18n.language)
  const place = [hazard.building?.name, hazard.place?.name, hazard.placeText].filter(Boolean).join(' · ')
  const quantity =
    hazard.quantity !== null &&
    t('desk:hazards.quantityDone', {
      done: hazard.quantityDone ?? 0,
      quantity: hazard.quantity,
      unit: hazard.unit ?? '',
    })
  return (
    <section className={styles.facts}>
      <h2 className={styles.description}>{hazard.description}</h2>
      <Descriptions
        size="small"
        column={2}
        items={presentItems([
          [t('desk:hazards.school'), hazard.school.name],
          [t('desk:hazards.place'), place],
          [t('desk:hazards.category'), categories.nameOf(hazard.category)],
          [t('desk:hazards.source'), t(`common:source.${hazard.source}`)],
          [t('desk:hazards.foundAt'), formatDateTime(hazard.foundAt, i18n.language)],
          [t('desk:hazards.foundBy'), hazard.foundBy ?? hazard.createdBy.name],
          [t('desk:hazards.listedAt'), hazard.listedAt && formatDateTime(hazard.listedAt, i18n.language)],
          [t('desk:hazards.fixMode'), hazard.fixMode && t(`common:fixMode.${hazard.fixMode}`)],
          [t('desk:hazards.dueDate'), day(hazard.dueDate)],
          [
            t('desk:hazards.firstDueDate'),
            hazard.firstDueDate !== hazard.dueDate && day(hazard.firstDueDate),
          ],
          [t('desk:hazards.quantity'), quantity],
          [t('desk:hazards.closedAt'), hazard.closedAt && formatDateTime(hazard.closedAt, i18n.language)],
          [t('desk:hazards.noPhotoReason'), hazard.noPhotoReason],
          [t('desk:hazards.severityNote'), hazard.severityNote],
        ])}
      />
      {hazard.loweringProposal && (
        <Banner tone="warning">
          {t('desk:hazards.lowering', {
            name: hazard.loweringProposal.by.name,
            severity: t(`common:severity.${hazard.loweringProposal.severity}`),
            note: hazard.loweringProposal.note,
          })}
        </Banner>
      )}
      {hazard.severityBasis.length > 0 && (
        <div className={styles.basis}>
          <h3>{t('desk:hazards.severityBasis')}</h3>
          <ul>
            {hazard.severityBasis.map((rule) => (
              <li key={rule.ruleId}>
                {rule.edition} {rule.article} {rule.text}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
