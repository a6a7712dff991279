import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Table, type TableProps } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { buildingsQuery } from '@/api/register'
import type { Building, Organisation } from '@/api/types'
import { QueryView } from '@/features/desk-kit/query-view'
import { Icon } from '@/shared/ui/icon'
import { StateMessage } from '@/shared/ui/states'
import { Tag } from '@/shared/ui/tag'
import { BuildingModal } from './building-modal'
import styles from './organisations.module.css'
import { Places } from './places'
import { UseButton } from './use-button'
import { UseDecisionModal } from './use-decision-modal'
import { UseStateModal } from './use-state-modal'
import { UseStateTags } from './use-state-tags'

type Opened = { building: Building | null; what: 'record' | 'useState' | 'decision' } | null

/** A school's buildings: those from before 1998 or of unknown age, and those out of use, stand out. */
export function Buildings({ organisation, editable }: { organisation: Organisation; editable: boolean }) {
  const { t } = useTranslation('desk')
  const buildings = useQuery(buildingsQuery(organisation.id))
  const [opened, setOpened] = useState<Opened>(null)
  const columns = useColumns(editable, setOpened)
  const close = () => setOpened(null)
  return (
    <div className={styles.stack}>
      <div className={styles.tools}>
        {editable && (
          <Button
            type="primary"
            icon={<Icon name="plus" size={16} />}
            onClick={() => setOpened({ building: null, what: 'record' })}
          >
            {t('organisations.addBuilding')}
          </Button>
        )}
        <Link
          to="/desk/organisations/$organisationId/labels"
          params={{ organisationId: organisation.id }}
          className={styles.back}
        >
          <Icon name="print" size={16} />
          {t('organisations.printLabels')}
        </Link>
      </div>
      <QueryView query={buildings} rows={5}>
        {(rows) => (
          <Table<Building>
            rowKey="id"
            columns={columns}
            dataSource={rows}
            pagination={false}
            scroll={{ x: 1000 }}
            size="middle"
            expandable={{
              columnTitle: <span className="visually-hidden">{t('organisations.places')}</span>,
              expandedRowRender: (building) => <Places building={building} editable={editable} />,
            }}
            locale={{ emptyText: <StateMessage icon="building" title={t('organisations.noBuildings')} /> }}
          />
        )}
      </QueryView>
      {opened?.what === 'record' && (
        <BuildingModal organisationId={organisation.id} building={opened.building} onClose={close} />
      )}
      {opened?.what === 'useState' && opened.building && (
        <UseStateModal building={opened.building} onClose={close} />
      )}
      {opened?.what === 'decision' && opened.building?.proposedUse && (
        <UseDecisionModal building={opened.building} proposed={opened.building.proposedUse} onClose={close} />
      )}
    </div>
  )
}

function useColumns(editable: boolean, onOpen: (opened: Opened) => void): TableProps<Building>['columns'] {
  const { t } = useTranslation(['desk', 'common'])
  return [
    {
      title: t('desk:organisations.building'),
      key: 'name',
      render: (_, row) => (
        <>
          {row.name}
          {row.aliases.length > 0 && <span className={styles.faint}>{row.aliases.join('、')}</span>}
        </>
      ),
    },
    {
      title: t('desk:organisations.completedYear'),
      key: 'year',
      width: 230,
      render: (_, row) => (
        <span className={styles.tags}>
          {row.completedYear}
          {row.pre1998 === true && <Tag tone="warning">{t('desk:organisations.pre1998')}</Tag>}
          {row.pre1998 === null && <Tag tone="danger">{t('desk:organisations.yearUnknown')}</Tag>}
        </span>
      ),
    },
    {
      title: t('desk:organisations.floors'),
      key: 'floors',
      width: 80,
      align: 'right',
      render: (_, row) => row.floors,
    },
    {
      title: t('desk:organisations.areaM2'),
      key: 'area',
      width: 140,
      align: 'right',
      render: (_, row) => row.areaM2?.toLocaleString(),
    },
    { title: t('desk:organisations.use'), key: 'use', width: 120, render: (_, row) => row.use },
    {
      title: t('desk:organisations.useState'),
      key: 'useState',
      width: 150,
      render: (_, row) => <UseStateTags building={row} />,
    },
    ...(editable
      ? [
          {
            title: t('desk:list.actions'),
            key: 'actions',
            width: 210,
            render: (_: unknown, row: Building) => (
              <span className={styles.tags}>
                <Button size="small" onClick={() => onOpen({ building: row, what: 'record' })}>
                  {t('common:action.edit')}
                </Button>
                <UseButton building={row} onOpen={(what) => onOpen({ building: row, what })} />
              </span>
            ),
          },
        ]
      : []),
  ]
}
