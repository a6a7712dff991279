import { Form, Input } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { transitions } from '@/api/hazards'
import { type ActionFormProps, FormModal } from './form-modal'

interface Values {
  noticeNumber?: string
  authority?: string
  note: string
}

/** Puts a hazard under supervision (挂牌督办, T15), or lifts it. */
export function Supervise({ hazard, onClose }: ActionFormProps) {
  const { t } = useTranslation('desk')
  // What was chosen stays chosen: if somebody else was first, sending again must not do the opposite.
  const [on] = useState(!hazard.data.supervised)
  return (
    <FormModal<Values>
      hazard={hazard}
      onClose={onClose}
      title={t(on ? 'hazards.do.SUPERVISE' : 'hazards.do.UNSUPERVISE')}
      okText={t(on ? 'hazards.do.SUPERVISE' : 'hazards.do.UNSUPERVISE')}
      send={(values) => (at) => transitions.supervise(at, { on, ...values })}
    >
      {on && (
        <>
          <Form.Item
            name="noticeNumber"
            label={t('hazards.noticeNumber')}
            rules={[{ required: true, whitespace: true, message: t('hazards.noticeNeeded') }]}
          >
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item
            name="authority"
            label={t('hazards.authority')}
            rules={[{ required: true, whitespace: true, message: t('hazards.authorityNeeded') }]}
          >
            <Input maxLength={200} />
          </Form.Item>
        </>
      )}
      <Form.Item
        name="note"
        label={t('hazards.note')}
        rules={[{ required: true, whitespace: true, message: t('hazards.reasonNeeded') }]}
      >
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </FormModal>
  )
}
