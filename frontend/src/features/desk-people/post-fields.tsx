import { Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Role } from '@/api/types'
import { useMe } from '@/auth/me'
import { postsFor, rolesGivenBy } from './posts'

/** Role and post of a membership; the posts on offer follow the role. */
export function PostFields() {
  const { t } = useTranslation(['desk', 'common'])
  const form = Form.useFormInstance()
  const role = Form.useWatch<Role | undefined>('role', form)
  const roles = rolesGivenBy(useMe().roles)
  return (
    <>
      <Form.Item
        name="role"
        label={t('desk:people.role')}
        initialValue={roles.length === 1 ? roles[0] : undefined}
        rules={[{ required: true, message: t('desk:people.roleNeeded') }]}
      >
        <Select
          options={roles.map((value) => ({ value, label: t(`common:role.${value}`) }))}
          onChange={() => form.setFieldValue('post', undefined)}
        />
      </Form.Item>
      <Form.Item
        name="post"
        label={t('desk:people.post')}
        rules={[{ required: true, message: t('desk:people.postNeeded') }]}
      >
        <Select
          disabled={!role}
          options={postsFor(role).map((value) => ({ value, label: t(`common:post.${value}`) }))}
        />
      </Form.Item>
    </>
  )
}
