import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Tabs } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { authoritiesQuery, organisationQuery } from '@/api/organisations'
import type { Organisation } from '@/api/types'
import { may, useMe } from '@/auth/me'
import { ArchiveButton } from '@/features/desk-kit/archive-button'
import { Page, Sheet } from '@/features/desk-kit/page'
import { QueryView } from '@/features/desk-kit/query-view'
import { Icon } from '@/shared/ui/icon'
import { Buildings } from './buildings'
import { keepsBuildingsOf } from './keepers'
import { MoveModal } from './move-modal'
import { OrganisationForm } from './organisation-form'
import styles from './organisations.module.css'

/** One organisation: its record, its buildings and their places. */
export function OrganisationPage({ id }: { id: string }) {
  const { t } = useTranslation('desk')
  const organisation = useQuery(organisationQuery(id))
  const { data: offices = [] } = useQuery(authoritiesQuery)
  const me = useMe()
  const [moving, setMoving] = useState(false)
  const about = ({ code, kind, parentId }: Organisation) =>
    [code, t(`kind.${kind}`), offices.find((office) => office.id === parentId)?.officialName]
      .filter(Boolean)
      .join(' · ')
  const editable = may(me, 'organisation.edit')
  return (
    <QueryView query={organisation}>
      {(tagged) => (
        <Page
          title={tagged.data.officialName}
          about={about(tagged.data)}
          actions={
            <>
              {tagged.data.level === 'SCHOOL' && (
                <ArchiveButton of={{ schoolId: id, campaignId: null }} name={tagged.data.officialName} />
              )}
              {tagged.data.level === 'SCHOOL' && may(me, 'school.move') && (
                <Button onClick={() => setMoving(true)}>{t('organisations.move')}</Button>
              )}
              <Link to="/desk/organisations" className={styles.back}>
                <Icon name="back" size={16} />
                {t('organisations.backToList')}
              </Link>
            </>
          }
        >
          <Sheet>
            <Tabs
              defaultActiveKey={tagged.data.level === 'SCHOOL' ? 'buildings' : 'record'}
              items={[
                ...(tagged.data.level === 'SCHOOL'
                  ? [
                      {
                        key: 'buildings',
                        label: t('organisations.buildings'),
                        children: (
                          <Buildings
                            organisation={tagged.data}
                            editable={keepsBuildingsOf(tagged.data.id, me)}
                          />
                        ),
                      },
                    ]
                  : []),
                {
                  key: 'record',
                  label: t('organisations.record'),
                  children: (
                    <OrganisationForm key={tagged.data.version} organisation={tagged} editable={editable} />
                  ),
                },
              ]}
            />
          </Sheet>
          {moving && <MoveModal school={tagged} onClose={() => setMoving(false)} />}
        </Page>
      )}
    </QueryView>
  )
}
