import { useQuery } from '@tanstack/react-query'
import { Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import { hazardQuery } from '@/api/hazards'
import type { Hazard } from '@/api/types'
import { Downloads } from '@/features/desk-kit/downloads'
import { QueryView } from '@/features/desk-kit/query-view'
import { DueTag, FlagTags, SeverityTag, StateTag } from '@/shared/hazard-tags'
import { HazardActions } from '../actions/hazard-actions'
import { Corrections } from './corrections'
import styles from './detail.module.css'
import { Facts } from './facts'
import { History } from './history'
import { ListComparison } from './list-comparison'
import { Photos } from './photos'
import { Proceedings } from './proceedings'

/** One hazard with everything the ledger holds about it, beside the table it was opened from. */
export function HazardDrawer({ id, onClose }: { id?: string; onClose: () => void }) {
  const { t } = useTranslation(['desk', 'common'])
  const hazard = useQuery({ ...hazardQuery(id ?? ''), enabled: id !== undefined })
  const data = hazard.data?.data
  return (
    <Drawer
      open={id !== undefined}
      onClose={onClose}
      size={820}
      destroyOnHidden
      title={data ? <DrawerTitle hazard={data} /> : t('desk:hazards.detail')}
      closable={{ 'aria-label': t('common:action.close') }}
    >
      {id && (
        <QueryView query={hazard}>
          {(tagged) => (
            <div className={styles.body}>
              <HazardActions hazard={tagged} />
              <Facts hazard={tagged.data} />
              <Photos hazard={tagged.data} />
              {tagged.data.listCheck && <ListComparison check={tagged.data.listCheck} />}
              <Proceedings hazard={tagged.data} />
              <Corrections corrections={tagged.data.corrections} />
              <History id={tagged.data.id} />
              <Papers hazard={tagged.data} />
            </div>
          )}
        </QueryView>
      )}
    </Drawer>
  )
}

function DrawerTitle({ hazard }: { hazard: Hazard }) {
  const { t } = useTranslation(['desk', 'common'])
  return (
    <span className={styles.title}>
      <span>{hazard.number ?? t('common:state.DRAFT')}</span>
      <StateTag state={hazard.state} />
      {hazard.severity && <SeverityTag severity={hazard.severity} />}
      <DueTag {...hazard} />
      <FlagTags {...hazard} />
    </span>
  )
}

function Papers({ hazard }: { hazard: Hazard }) {
  const { t } = useTranslation('desk')
  const path = (format: string) => `/api/v1/documents/comparison-sheet?hazard=${hazard.id}&format=${format}`
  if (!hazard.number) return null
  return (
    <Downloads
      label={t('hazards.comparisonSheet')}
      files={[
        { label: t('hazards.comparisonPdf'), path: path('pdf') },
        { label: t('hazards.comparisonDocx'), path: path('docx') },
      ]}
    />
  )
}
