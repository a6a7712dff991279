import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Building } from '@/api/types'
import { may, useMe } from '@/auth/me'
import { nextUseStates } from './kinds'

interface UseButtonProps {
  building: Pick<Building, 'useState' | 'proposedUse'>
  onOpen: (what: 'decision' | 'useState') => void
}

/** What may be done about the use of a building: a proposal is decided before anything else. */
export function UseButton({ building, onOpen }: UseButtonProps) {
  const { t } = useTranslation('desk')
  const decides = may(useMe(), 'organisation.edit')
  if (building.proposedUse) {
    if (!decides) return null
    return (
      <Button size="small" type="primary" onClick={() => onOpen('decision')}>
        {t('organisations.decideUse')}
      </Button>
    )
  }
  if (nextUseStates[building.useState].length === 0) return null
  return (
    <Button size="small" onClick={() => onOpen('useState')}>
      {t('organisations.changeUseState')}
    </Button>
  )
}
