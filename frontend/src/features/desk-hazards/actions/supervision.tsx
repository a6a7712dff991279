import { useQuery } from '@tanstack/react-query'
import { AutoComplete, DatePicker, Form, Input } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useTranslation } from 'react-i18next'
import { transitions } from '@/api/hazards'
import { membersQuery } from '@/api/people'
import { fromLocalInput, toLocalInput } from '@/shared/dates'
import { serverNow } from '@/shared/server-clock'
import { type ActionFormProps, FormModal } from './form-modal'

/** Proposes that an authority takes the hazard under supervision (挂牌督办, T15); somebody else decides. */
export function ProposeSupervision({ hazard, onClose }: ActionFormProps) {
  const { t } = useTranslation('desk')
  return (
    <FormModal<{ reason: string }>
      hazard={hazard}
      onClose={onClose}
      title={t('hazards.do.PROPOSE_SUPERVISION')}
      okText={t('hazards.do.PROPOSE_SUPERVISION')}
      send={({ reason }) =>
        (at) =>
          transitions.requestSupervision(at, { reason, photoIds: [] })
        }
    >
      <Form.Item
        name="reason"
        label={t('hazards.reason')}
        extra={t('hazards.supervisionAskHint')}
        rules={[{ required: true, whitespace: true, message: t('hazards.reasonNeeded') }]}
      >
        <Input.TextArea rows={4} maxLength={500} />
      </Form.Item>
    </FormModal>
  )
}

interface Served {
  servedAt: Dayjs
  signedForBy: string
}

/** When the notice was served and who signed for it: one of the school's people, or a name. */
export function ServeSupervision({ hazard, onClose }: ActionFormProps) {
  const { t } = useTranslation(['desk', 'common'])
  const people = useQuery(membersQuery(hazard.data.school.id)).data ?? []
  return (
    <FormModal<Served>
      hazard={hazard}
      onClose={onClose}
      title={t('desk:hazards.do.SERVE_SUPERVISION')}
      okText={t('desk:hazards.do.SERVE_SUPERVISION')}
      initialValues={{ servedAt: dayjs(toLocalInput(serverNow())) }}
      send={({ servedAt, signedForBy }) =>
        (at) => {
          const known = people.find((person) => person.name === signedForBy.trim())
          return transitions.serveSupervision(at, {
            servedAt: fromLocalInput(servedAt.format('YYYY-MM-DDTHH:mm')),
            ...(known ? { signedForById: known.id } : { signedForBy: signedForBy.trim() }),
          })
        }}
    >
      <Form.Item name="servedAt" label={t('desk:hazards.servedAt')} rules={[{ required: true }]}>
        <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item
        name="signedForBy"
        label={t('desk:hazards.signedForBy')}
        rules={[{ required: true, whitespace: true, message: t('desk:hazards.signedForByNeeded') }]}
      >
        <AutoComplete
          maxLength={100}
          options={people.map(({ id, name, memberships }) => ({
            key: id,
            value: name,
            label: [name, ...memberships.map(({ post }) => post && t(`common:post.${post}`))]
              .filter(Boolean)
              .join(' · '),
          }))}
          showSearch={{ filterOption: (typed, option) => String(option?.label).includes(typed) }}
        />
      </Form.Item>
    </FormModal>
  )
}

/** 销案: off the list after an acceptance on site. */
export function EndSupervision({ hazard, onClose }: ActionFormProps) {
  const { t } = useTranslation('desk')
  return (
    <FormModal<{ note: string }>
      hazard={hazard}
      onClose={onClose}
      title={t('hazards.do.END_SUPERVISION')}
      okText={t('hazards.do.END_SUPERVISION')}
      send={(values) => (at) => transitions.endSupervision(at, values)}
    >
      <Form.Item
        name="note"
        label={t('hazards.note')}
        rules={[{ required: true, whitespace: true, message: t('hazards.reasonNeeded') }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </FormModal>
  )
}
