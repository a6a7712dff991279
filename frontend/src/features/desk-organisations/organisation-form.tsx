import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Form, Input, Select, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Tagged } from '@/api/client'
import { organisationKinds } from '@/api/enumerations'
import { saveOrganisation } from '@/api/organisations'
import type { Organisation } from '@/api/types'
import { isStale, ProblemNote } from '@/features/desk-kit/problem-note'
import styles from './organisations.module.css'

const people = ['head', 'fireResponsible', 'fireManager', 'phone'] as const

/** An organisation's record. Former names are kept: schools merge, and old papers still name them. */
export function OrganisationForm({
  organisation,
  editable,
}: {
  organisation: Tagged<Organisation>
  editable: boolean
}) {
  const { t } = useTranslation(['desk', 'common'])
  const { message } = App.useApp()
  const [form] = Form.useForm<Organisation>()
  const queryClient = useQueryClient()
  const key = ['organisation', organisation.data.id]
  const save = useMutation({
    mutationFn: (changed: Partial<Organisation>) => saveOrganisation(organisation, withoutEmpty(changed)),
    onSuccess: (fresh) => {
      queryClient.setQueryData(key, fresh)
      void queryClient.invalidateQueries({ queryKey: ['organisations'] })
      void message.success(t('desk:problem.saved'))
    },
    onError: (error) => {
      if (isStale(error)) void queryClient.invalidateQueries({ queryKey: key })
    },
  })
  const names = (name: 'shortNames' | 'formerNames') => (
    <Form.Item name={name} label={t(`desk:organisations.${name}`)} extra={t('desk:organisations.namesHint')}>
      <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '，', ',']} />
    </Form.Item>
  )
  return (
    <Form
      form={form}
      layout="vertical"
      disabled={!editable}
      initialValues={organisation.data}
      onFinish={(changed) => save.mutate(changed)}
      className={styles.form}
    >
      <div className={styles.wide}>
        <ProblemNote error={save.error} />
      </div>
      <Form.Item
        name="officialName"
        label={t('desk:organisations.officialName')}
        rules={[{ required: true, whitespace: true, message: t('desk:organisations.nameNeeded') }]}
      >
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="kind" label={t('desk:organisations.kind')} rules={[{ required: true }]}>
        <Select options={organisationKinds.map((value) => ({ value, label: t(`desk:kind.${value}`) }))} />
      </Form.Item>
      {names('shortNames')}
      {names('formerNames')}
      <Form.Item name="ownership" label={t('desk:organisations.ownership')}>
        <Select
          allowClear
          options={(['PUBLIC', 'PRIVATE'] as const).map((value) => ({
            value,
            label: t(`desk:organisations.ownerships.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="address" label={t('desk:organisations.address')}>
        <Input maxLength={300} />
      </Form.Item>
      {people.map((name) => (
        <Form.Item key={name} name={name} label={t(`desk:organisations.${name}`)}>
          <Input maxLength={100} />
        </Form.Item>
      ))}
      {(['boarding', 'keyUnit', 'active'] as const).map((name) => (
        <Form.Item key={name} name={name} label={t(`desk:organisations.${name}`)} valuePropName="checked">
          <Switch />
        </Form.Item>
      ))}
      {editable && (
        <div className={styles.wide}>
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t('common:action.save')}
          </Button>
        </div>
      )}
    </Form>
  )
}

/** An emptied field means unknown, which the register keeps as null. */
function withoutEmpty<T extends object>(values: T): T {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === '' || value === undefined ? null : value]),
  ) as T
}
