import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { transitions } from '@/api/hazards'
import type { Hazard } from '@/api/types'
import { Banner } from '@/shared/ui/banner'
import { FormFrame } from './form-frame'
import { useHazardForm } from './use-hazard-form'

export function ListForm({ hazard }: { hazard: Tagged<Hazard> }) {
  const { t } = useTranslation('field')
  const form = useHazardForm({ hazard, action: 'LIST', initial: {}, send: (at) => transitions.list(at) })
  return (
    <FormFrame {...form} submitLabel={t('file.list')}>
      <Banner tone="info">{t('file.listHint')}</Banner>
    </FormFrame>
  )
}
