import { useTranslation } from 'react-i18next'
import type { Building } from '@/api/types'
import { Tag, type TagTone } from '@/shared/ui/tag'
import styles from './organisations.module.css'

const tones: Record<Building['useState'], TagTone> = {
  IN_USE: 'success',
  SUSPENDED: 'warning',
  SEALED: 'warning',
  TO_DEMOLISH: 'danger',
  DEMOLISHED: 'plain',
}

/** How a building is used now, and the change a school has proposed for it. */
export function UseStateTags({
  building: { useState, proposedUse },
}: {
  building: Pick<Building, 'useState' | 'proposedUse'>
}) {
  const { t } = useTranslation(['desk', 'common'])
  return (
    <span className={styles.tags}>
      <Tag tone={tones[useState]}>{t(`common:buildingUseState.${useState}`)}</Tag>
      {proposedUse && (
        <Tag tone="info" icon="clock">
          {t('desk:organisations.proposed', { state: t(`common:buildingUseState.${proposedUse.useState}`) })}
        </Tag>
      )}
    </span>
  )
}
