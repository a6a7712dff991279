import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { transitions } from '@/api/hazards'
import { type ActionFormProps, FormModal } from './form-modal'

/** Takes note of the report of a major hazard for the district (T3b). */
export function ReceiveReport({ hazard, onClose }: ActionFormProps) {
  const { t } = useTranslation('desk')
  return (
    <FormModal
      hazard={hazard}
      onClose={onClose}
      title={t('hazards.do.RECEIVE_REPORT')}
      okText={t('hazards.do.RECEIVE_REPORT')}
      send={() => (at) => transitions.receiveReport(at)}
    >
      <Alert type="info" showIcon title={t('hazards.receiveHint')} />
    </FormModal>
  )
}
