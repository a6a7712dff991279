import { useInfiniteQuery } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hazardsQuery, transitions } from '@/api/hazards'
import { Banner } from '@/shared/ui/banner'
import { useSettled } from '@/shared/use-settled'
import { type ActionFormProps, FormModal } from './form-modal'

interface Values {
  targetId: string
  reason: string
}

/** Merging (T14): the same hazard was filed twice. The survivor must belong to the same school and stays as it is. */
export function Merge({ hazard, onClose }: ActionFormProps) {
  const { t } = useTranslation(['desk', 'common'])
  const [text, setText] = useState('')
  const { id, school } = hazard.data
  const found = useInfiniteQuery(
    hazardsQuery({ school: school.id, q: useSettled(text, 300) || undefined }, 20),
  )
  const options = (found.data?.pages[0]?.items ?? [])
    .filter((candidate) => candidate.id !== id && candidate.number)
    .map((candidate) => ({
      value: candidate.id,
      label: `${candidate.number} ${candidate.description}（${t(`common:state.${candidate.state}`)}）`,
    }))
  return (
    <FormModal<Values>
      hazard={hazard}
      onClose={onClose}
      title={t('desk:hazards.do.MERGE')}
      okText={t('desk:hazards.do.MERGE')}
      danger
      send={({ targetId, reason }) =>
        (at) =>
          transitions.merge(at, { targetId, reason })
        }
    >
      <Form.Item>
        <Banner tone="info">{t('desk:hazards.mergeHint', { school: school.name })}</Banner>
      </Form.Item>
      <Form.Item
        name="targetId"
        label={t('desk:hazards.mergeTarget')}
        rules={[{ required: true, message: t('desk:hazards.chooseTarget') }]}
      >
        <Select
          showSearch={{ filterOption: false, onSearch: setText }}
          placeholder={t('desk:hazards.searchHint')}
          loading={found.isFetching}
          options={options}
          notFoundContent={found.isFetching ? null : t('desk:list.nothingFound')}
        />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('desk:hazards.reason')}
        rules={[{ required: true, whitespace: true, message: t('desk:hazards.reasonNeeded') }]}
      >
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </FormModal>
  )
}
