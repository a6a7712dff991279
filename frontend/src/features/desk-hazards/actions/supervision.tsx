import { useQuery } from '@tanstack/react-query'
import { AutoComplete, DatePicker, Descriptions, Form, Input, Radio } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useTranslation } from 'react-i18next'
import { supervisionLevels } from '@/api/enumerations'
import { proposedBecause, transitions, waiting } from '@/api/hazards'
import { membersQuery } from '@/api/people'
import type { DecideSupervision as Decision } from '@/api/types'
import { DayPicker } from '@/features/desk-kit/day-picker'
import { chinaDay, formatDateTime, fromLocalInput, toLocalInput } from '@/shared/dates'
import { serverNow } from '@/shared/server-clock'
import styles from './actions.module.css'
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

/** Lists the hazard by the notice of an authority, or declines the proposal with a reason. */
export function DecideSupervision({ hazard, onClose }: ActionFormProps) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const [form] = Form.useForm<Decision>()
  const refused = Form.useWatch('approved', form) === false
  const asked = waiting(hazard.data, 'SUPERVISION')
  if (!asked) return null
  const needed = (message: string) => [{ required: true, whitespace: true, message }]
  return (
    <FormModal<Decision>
      hazard={hazard}
      onClose={onClose}
      form={form}
      title={t('desk:hazards.do.DECIDE_SUPERVISION')}
      okText={t('desk:hazards.decide')}
      danger={refused}
      initialValues={{ approved: true, level: 'DISTRICT' }}
      send={(values) => (at) => transitions.decideSupervision(at, asked.id, values)}
    >
      <Form.Item>
        <Descriptions
          size="small"
          column={1}
          items={[
            {
              key: 'by',
              label: t('desk:hazards.proposedBy'),
              children: `${asked.by.name} · ${formatDateTime(asked.at, i18n.language)}`,
            },
            {
              key: 'reason',
              label: t('desk:hazards.reason'),
              children: proposedBecause(asked, t('desk:hazards.proposedAutomatically')),
            },
          ]}
        />
      </Form.Item>
      <Form.Item name="approved" label={t('desk:hazards.decision')} rules={[{ required: true }]}>
        <Radio.Group
          options={[
            { value: true, label: t('desk:hazards.approve') },
            { value: false, label: t('desk:hazards.refuse') },
          ]}
        />
      </Form.Item>
      {!refused && (
        <>
          <Form.Item
            name="noticeNumber"
            label={t('desk:hazards.noticeNumber')}
            rules={needed(t('desk:hazards.noticeNeeded'))}
          >
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item
            name="authority"
            label={t('desk:hazards.authority')}
            rules={needed(t('desk:hazards.authorityNeeded'))}
          >
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="level" label={t('desk:hazards.supervisionLevel')} rules={[{ required: true }]}>
            <Radio.Group
              options={supervisionLevels.map((level) => ({
                value: level,
                label: t(`common:supervisionLevel.${level}`),
              }))}
            />
          </Form.Item>
          <Form.Item
            name="dueDate"
            label={t('desk:hazards.noticeDueDate')}
            extra={t('desk:hazards.noticeDueDateHint')}
          >
            <DayPicker min={chinaDay(serverNow())} />
          </Form.Item>
        </>
      )}
      <Form.Item
        name="note"
        label={t('desk:hazards.note')}
        rules={refused ? needed(t('desk:hazards.reasonNeeded')) : []}
      >
        <Input.TextArea rows={3} maxLength={500} />
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
          className={styles.names}
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
