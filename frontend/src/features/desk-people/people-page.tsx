import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { peopleQuery } from '@/api/people'
import type { Person } from '@/api/types'
import { Labelled } from '@/features/desk-kit/labelled'
import { ListView } from '@/features/desk-kit/list-view'
import { OrganisationSelect } from '@/features/desk-kit/organisation-select'
import { Page, Sheet } from '@/features/desk-kit/page'
import { SearchBox } from '@/features/desk-kit/search-box'
import { Icon } from '@/shared/ui/icon'
import { EditPersonModal } from './edit-person-modal'
import { NewPersonModal } from './new-person-modal'
import { PasswordModal, type TemporaryPassword } from './password-modal'
import styles from './people.module.css'
import { PeopleTable } from './people-table'
import type { PeopleSearch } from './search'
import { TransferModal } from './transfer-modal'

interface PeoplePageProps {
  search: PeopleSearch
  onSearch: (next: PeopleSearch) => void
}

type Opened = { what: 'new' } | { what: 'edit' | 'transfer'; person: Person } | null

/** Accounts of the schools and offices below: created, moved, stopped and restarted here, and nowhere in a database. */
export function PeoplePage({ search, onSearch }: PeoplePageProps) {
  const { t } = useTranslation('desk')
  const people = useInfiniteQuery(peopleQuery(search))
  const [opened, setOpened] = useState<Opened>(null)
  const [password, setPassword] = useState<TemporaryPassword | null>(null)
  return (
    <Page
      title={t('people.title')}
      about={t('people.about')}
      actions={
        <Button
          type="primary"
          icon={<Icon name="plus" size={16} />}
          onClick={() => setOpened({ what: 'new' })}
        >
          {t('people.create')}
        </Button>
      }
    >
      <search className={styles.filter}>
        <SearchBox
          label={t('hazards.search')}
          hint={t('people.searchHint')}
          value={search.q}
          onSearch={(q) => onSearch({ ...search, q })}
        />
        <Labelled label={t('people.organisation')}>
          <OrganisationSelect
            allowClear
            value={search.organisation}
            onChange={(organisation) => onSearch({ ...search, organisation })}
          />
        </Labelled>
      </search>
      <Sheet flush>
        <ListView query={people} lines={12}>
          {(rows) => (
            <PeopleTable
              rows={rows}
              filtered={Boolean(search.q || search.organisation)}
              onClear={() => onSearch({})}
              onEdit={(person) => setOpened({ what: 'edit', person })}
              onTransfer={(person) => setOpened({ what: 'transfer', person })}
              onPassword={setPassword}
            />
          )}
        </ListView>
      </Sheet>
      {opened?.what === 'new' && (
        <NewPersonModal
          organisationId={search.organisation}
          onClose={() => setOpened(null)}
          onCreated={setPassword}
        />
      )}
      {opened?.what === 'edit' && <EditPersonModal person={opened.person} onClose={() => setOpened(null)} />}
      {opened?.what === 'transfer' && (
        <TransferModal person={opened.person} onClose={() => setOpened(null)} />
      )}
      {password && <PasswordModal {...password} onClose={() => setPassword(null)} />}
    </Page>
  )
}
