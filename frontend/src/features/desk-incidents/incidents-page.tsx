import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, type TableProps } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { incidentsQuery } from '@/api/incidents'
import type { Incident } from '@/api/types'
import { may, useMe } from '@/auth/me'
import { CaseList, Faint } from '@/features/desk-kit/case-list'
import { Page } from '@/features/desk-kit/page'
import { formatDateTime } from '@/shared/dates'
import { Tag } from '@/shared/ui/tag'
import { NoteModal } from './note-modal'
import { type IncidentSearch, states } from './search'

interface IncidentsPageProps {
  search: IncidentSearch
  onSearch: (next: IncidentSearch) => void
}

const tones = { OPEN: 'danger', IN_PROGRESS: 'warning', CONCLUDED: 'success', WITHDRAWN: 'plain' } as const

/** 清单之外发现的重大隐患，视同事故: which, and how far accountability is (requirement 18). */
export function IncidentsPage({ search, onSearch }: IncidentsPageProps) {
  const { t, i18n } = useTranslation('desk')
  const keeps = may(useMe(), 'submission.review')
  const incidents = useInfiniteQuery(incidentsQuery(search))
  const [noted, setNoted] = useState<Incident | null>(null)
  const columns: NonNullable<TableProps<Incident>['columns']> = [
    {
      title: t('incidents.found'),
      key: 'found',
      width: 180,
      render: (_, row) => (
        <>
          {formatDateTime(row.foundAt, i18n.language)}
          <Faint>{row.foundBy}</Faint>
        </>
      ),
    },
    {
      title: t('list.state'),
      key: 'state',
      width: 280,
      render: (_, row) => {
        const last = row.notes.at(-1)
        return (
          <>
            <Tag tone={tones[row.state]}>{t(`incidents.states.${row.state}`)}</Tag>
            {last?.text && (
              <Faint>
                {last.by.name} · {last.text}
              </Faint>
            )}
          </>
        )
      },
    },
    {
      title: t('list.actions'),
      key: 'actions',
      width: 140,
      render: (_, row) =>
        keeps &&
        row.state !== 'WITHDRAWN' && (
          <Button
            size="small"
            type={row.state === 'OPEN' ? 'primary' : 'default'}
            onClick={() => setNoted(row)}
          >
            {t('incidents.note')}
          </Button>
        ),
    },
  ]
  return (
    <Page title={t('incidents.title')} about={t('incidents.about')}>
      <CaseList
        search={search}
        onSearch={onSearch}
        states={states.map((value) => ({ value, label: t(`incidents.states.${value}`) }))}
        query={incidents}
        columns={columns}
        nothingYet={{ icon: 'check', title: t('incidents.nothingYet') }}
      />
      {noted && <NoteModal incident={noted} onClose={() => setNoted(null)} />}
    </Page>
  )
}
