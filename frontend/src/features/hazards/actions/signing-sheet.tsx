import { useTranslation } from 'react-i18next'
import type { Hazard } from '@/api/types'
import { CompareSlider } from '@/features/photos/compare-slider'
import { formatDate, formatDateTime } from '@/shared/dates'
import { Card, Facts } from '@/shared/ui/page'
import { latestPair } from '../detail/photos-card'
import { useCategoryName } from '../use-category-name'
import styles from './signing-sheet.module.css'

/** The very content whose hash a signature carries: the find, the plan, the evidence, the statement of rectification. */
export function SigningSheet({ hazard }: { hazard: Hazard }) {
  const { t, i18n } = useTranslation(['field', 'common'])
  const categoryName = useCategoryName()
  const pair = latestPair(hazard.photos)
  const { plan, rectification } = hazard
  const count = (stage: string) => hazard.photos.filter((photo) => photo.stage === stage).length
  return (
    <Card title={t('sign.sheet')}>
      {pair && <CompareSlider beforeId={pair[0].photoId} afterId={pair[1].photoId} />}
      <Facts
        items={[
          [t('hazard.school'), hazard.school.name],
          [t('hazard.description'), hazard.description],
          [t('hazard.category'), categoryName(hazard.category)],
          [t('hazard.severity'), hazard.severity && t(`common:severity.${hazard.severity}`)],
          [t('hazard.foundAt'), formatDateTime(hazard.foundAt, i18n.language)],
          [t('plan.measures'), plan?.measures],
          [t('plan.responsible'), plan?.responsibleName],
          [t('plan.dueDate'), hazard.dueDate && formatDate(hazard.dueDate, i18n.language)],
          [t('rectify.summary'), rectification?.summary],
          [t('rectify.when'), rectification && formatDateTime(rectification.rectifiedAt, i18n.language)],
          [t('hazard.photos'), t('sign.photoCounts', { before: count('BEFORE'), after: count('AFTER') })],
        ]}
      />
      <p className={styles.hash}>
        {t('sign.hash')}
        <code>{hazard.signingHash}</code>
      </p>
    </Card>
  )
}
