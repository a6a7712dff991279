import { Button, Table, type TableProps } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Person } from '@/api/types'
import { useMe } from '@/auth/me'
import { StateMessage } from '@/shared/ui/states'
import { Tag } from '@/shared/ui/tag'
import type { TemporaryPassword } from './password-modal'
import styles from './people.module.css'
import { useAccountChange } from './use-account-change'

interface PeopleTableProps {
  rows: Person[]
  filtered: boolean
  onClear: () => void
  onEdit: (person: Person) => void
  onTransfer: (person: Person) => void
  onPassword: (password: TemporaryPassword) => void
}

export function PeopleTable({ rows, filtered, onClear, onEdit, onTransfer, onPassword }: PeopleTableProps) {
  const { t } = useTranslation(['desk', 'common'])
  const me = useMe()
  const change = useAccountChange(onPassword)
  const columns: TableProps<Person>['columns'] = [
    {
      title: t('desk:people.name'),
      key: 'name',
      width: 200,
      render: (_, row) => (
        <>
          {row.name}
          <span className={styles.faint}>{row.username}</span>
        </>
      ),
    },
    {
      title: t('desk:people.memberships'),
      key: 'memberships',
      render: (_, row) => (
        <ul className={styles.memberships}>
          {row.memberships.map((membership) => (
            <li key={membership.id}>
              {membership.organisation.name}
              <Tag>
                {membership.post ? t(`common:post.${membership.post}`) : t(`common:role.${membership.role}`)}
              </Tag>
            </li>
          ))}
          {row.memberships.length === 0 && <li className={styles.faint}>{t('desk:people.noMembership')}</li>}
        </ul>
      ),
    },
    { title: t('desk:people.phone'), key: 'phone', width: 150, render: (_, row) => row.phone },
    {
      title: t('desk:people.state'),
      key: 'state',
      width: 110,
      render: (_, row) => (
        <Tag tone={row.enabled ? 'success' : 'danger'}>
          {t(row.enabled ? 'desk:people.enabled' : 'desk:people.disabled')}
        </Tag>
      ),
    },
    {
      title: t('desk:list.actions'),
      key: 'actions',
      width: 360,
      render: (_, row) => (
        <span className={styles.actions}>
          <Button size="small" onClick={() => onEdit(row)}>
            {t('desk:people.edit')}
          </Button>
          <Button size="small" onClick={() => onTransfer(row)}>
            {t('desk:people.transfer')}
          </Button>
          <Button size="small" onClick={() => change.resetPassword(row)}>
            {t('desk:people.reset')}
          </Button>
          {row.id !== me.id && (
            <Button size="small" danger={row.enabled} onClick={() => change.toggle(row)}>
              {t(row.enabled ? 'desk:people.disable' : 'desk:people.enable')}
            </Button>
          )}
        </span>
      ),
    },
  ]
  return (
    <Table<Person>
      rowKey="id"
      columns={columns}
      dataSource={rows}
      pagination={false}
      scroll={{ x: 1020 }}
      size="middle"
      locale={{
        emptyText: (
          <StateMessage
            icon={filtered ? 'search' : 'people'}
            title={t(filtered ? 'desk:list.nothingFound' : 'desk:people.nothingYet')}
            action={filtered && <Button onClick={onClear}>{t('common:action.clearFilters')}</Button>}
          />
        ),
      }}
    />
  )
}
