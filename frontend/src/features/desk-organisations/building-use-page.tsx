import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Select, Table, type TableProps } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { buildingUseQuery } from '@/api/organisations'
import type { ListedBuilding } from '@/api/types'
import { may, useMe } from '@/auth/me'
import { Labelled } from '@/features/desk-kit/labelled'
import { ListView } from '@/features/desk-kit/list-view'
import { OrganisationSelect } from '@/features/desk-kit/organisation-select'
import { Page, Sheet } from '@/features/desk-kit/page'
import { formatDate } from '@/shared/dates'
import { Icon } from '@/shared/ui/icon'
import { StateMessage } from '@/shared/ui/states'
import { type BuildingUseSearch, shows } from './building-use-search'
import styles from './organisations.module.css'
import { UseButton } from './use-button'
import { UseDecisionModal } from './use-decision-modal'
import { UseStateModal } from './use-state-modal'
import { UseStateTags } from './use-state-tags'

interface BuildingUsePageProps {
  search: BuildingUseSearch
  onSearch: (next: BuildingUseSearch) => void
}

/** The buildings of all schools by their use (T16): what schools propose, and what is out of use. */
export function BuildingUsePage({ search, onSearch }: BuildingUsePageProps) {
  const { t } = useTranslation(['desk', 'common'])
  const buildings = useInfiniteQuery(buildingUseQuery(search))
  const name = (show: BuildingUseSearch['show']) =>
    show === 'PROPOSED' ? t('desk:organisations.awaiting') : t(`common:buildingUseState.${show}`)
  return (
    <Page
      title={t('desk:organisations.buildingUse')}
      about={t('desk:organisations.buildingUseAbout')}
      actions={
        <Link to="/desk/organisations" className={styles.back}>
          <Icon name="back" size={16} />
          {t('desk:organisations.backToList')}
        </Link>
      }
    >
      <search className={styles.filter}>
        <Labelled label={t('desk:organisations.useState')}>
          <Select
            value={search.show}
            onChange={(show) => onSearch({ ...search, show })}
            options={shows.map((value) => ({ value, label: name(value) }))}
          />
        </Labelled>
        <Labelled label={t('desk:list.school')}>
          <OrganisationSelect
            allowClear
            value={search.school}
            onChange={(school) => onSearch({ ...search, school })}
          />
        </Labelled>
      </search>
      <Sheet flush>
        <ListView query={buildings} lines={6}>
          {(rows) => (
            <BuildingUseTable
              rows={rows}
              onClear={search.school ? () => onSearch({ show: search.show }) : undefined}
            />
          )}
        </ListView>
      </Sheet>
    </Page>
  )
}

function BuildingUseTable({ rows, onClear }: { rows: ListedBuilding[]; onClear?: () => void }) {
  const { t, i18n } = useTranslation(['desk', 'common'])
  const [changed, setChanged] = useState<ListedBuilding | null>(null)
  const keeps = may(useMe(), 'organisation.edit')
  const building = changed && { ...changed, organisationId: changed.school.id }
  const close = () => setChanged(null)
  const columns: TableProps<ListedBuilding>['columns'] = [
    {
      title: t('desk:organisations.building'),
      key: 'name',
      render: (_, row) => (
        <>
          <Link
            to="/desk/organisations/$organisationId"
            params={{ organisationId: row.school.id }}
            className={styles.name}
          >
            {row.name}
          </Link>
          <span className={styles.faint}>{row.school.name}</span>
        </>
      ),
    },
    {
      title: t('desk:organisations.useState'),
      key: 'useState',
      width: 240,
      render: (_, row) => (
        <>
          <UseStateTags building={row} />
          {row.demolishBy && (
            <span className={styles.faint}>
              {t('desk:organisations.demolishBy')} {formatDate(row.demolishBy, i18n.language)}
            </span>
          )}
        </>
      ),
    },
    {
      title: t('desk:hazards.reason'),
      key: 'proposal',
      width: 320,
      render: (_, { proposedUse }) =>
        proposedUse && (
          <>
            {proposedUse.reason}
            <span className={styles.faint}>
              {proposedUse.proposedBy.name} · {formatDate(proposedUse.proposedAt, i18n.language)}
            </span>
          </>
        ),
    },
    {
      title: t('desk:list.actions'),
      key: 'actions',
      width: 160,
      render: (_, row) => keeps && <UseButton building={row} onOpen={() => setChanged(row)} />,
    },
  ]
  return (
    <>
      <Table<ListedBuilding>
        rowKey="id"
        columns={columns}
        dataSource={rows}
        pagination={false}
        scroll={{ x: 960 }}
        size="middle"
        locale={{
          emptyText: (
            <StateMessage
              icon={onClear ? 'search' : 'check'}
              title={t(onClear ? 'desk:list.nothingFound' : 'desk:organisations.noneSo')}
              action={onClear && <Button onClick={onClear}>{t('common:action.clearFilters')}</Button>}
            />
          ),
        }}
      />
      {building?.proposedUse && (
        <UseDecisionModal building={building} proposed={building.proposedUse} onClose={close} />
      )}
      {building && !building.proposedUse && <UseStateModal building={building} onClose={close} />}
    </>
  )
}
