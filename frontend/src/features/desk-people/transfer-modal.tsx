import { Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { accounts } from '@/api/people'
import type { Person, Post, Role } from '@/api/types'
import { OrganisationSelect } from '@/features/desk-kit/organisation-select'
import { RecordModal } from '@/features/desk-kit/record-modal'
import { Banner } from '@/shared/ui/banner'
import { PostFields } from './post-fields'

interface Values {
  transferFrom?: string
  organisationId: string
  role: Role
  post: Post
}

/** Gives somebody another post, or one elsewhere. What the old post opened closes at once. */
export function TransferModal({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useTranslation(['desk', 'common'])
  return (
    <RecordModal<Values>
      title={`${t('desk:people.transfer')} · ${person.name}`}
      okText={t('desk:people.transfer')}
      initialValues={{ transferFrom: person.memberships[0]?.id }}
      refresh={[['people']]}
      save={({ transferFrom, ...to }) =>
        accounts.assign(person, { ...to, ...(transferFrom ? { transferFrom } : {}) })
      }
      onClose={onClose}
      above={<Banner tone="info">{t('desk:people.transferMeans')}</Banner>}
    >
      <Form.Item name="transferFrom" label={t('desk:people.from')} extra={t('desk:people.fromHint')}>
        <Select
          allowClear
          options={person.memberships.map(({ id, organisation, post, role }) => ({
            value: id,
            label: `${organisation.name} · ${post ? t(`common:post.${post}`) : t(`common:role.${role}`)}`,
          }))}
        />
      </Form.Item>
      <Form.Item
        name="organisationId"
        label={t('desk:people.to')}
        rules={[{ required: true, message: t('desk:people.organisationNeeded') }]}
      >
        <OrganisationSelect />
      </Form.Item>
      <PostFields />
    </RecordModal>
  )
}
