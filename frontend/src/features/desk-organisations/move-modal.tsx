import { useQuery } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { authoritiesQuery, moveSchool } from '@/api/organisations'
import type { Organisation, SchoolMove } from '@/api/types'
import { RecordModal } from '@/features/desk-kit/record-modal'
import { Banner } from '@/shared/ui/banner'

/** A school goes to another district with all that is its own; only for whoever stands above both. */
export function MoveModal({ school, onClose }: { school: Tagged<Organisation>; onClose: () => void }) {
  const { t } = useTranslation('desk')
  const { data: offices = [] } = useQuery(authoritiesQuery)
  const { parentId, officialName } = school.data
  const districts = offices.filter(({ level, id }) => level === 'DISTRICT' && id !== parentId)
  return (
    <RecordModal<SchoolMove>
      title={`${t('organisations.move')} · ${officialName}`}
      okText={t('organisations.move')}
      initialValues={{ officialName }}
      // whatever is shown of the school anywhere lies elsewhere now
      refresh={[[]]}
      save={(values) => moveSchool(school, values)}
      onClose={onClose}
    >
      <Form.Item>
        <Banner tone="warning">{t('organisations.moveMeans')}</Banner>
      </Form.Item>
      <Form.Item
        name="districtId"
        label={t('organisations.moveTo')}
        rules={[{ required: true, message: t('organisations.moveToNeeded') }]}
      >
        <Select
          options={districts.map((district) => ({ value: district.id, label: district.officialName }))}
        />
      </Form.Item>
      <Form.Item
        name="officialName"
        label={t('organisations.officialName')}
        extra={t('organisations.moveNameHint')}
        rules={[{ required: true, whitespace: true, message: t('organisations.nameNeeded') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('hazards.reason')}
        rules={[{ required: true, whitespace: true, message: t('hazards.reasonNeeded') }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </RecordModal>
  )
}
