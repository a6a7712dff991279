import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { organisationQuery } from '@/api/organisations'
import { may, useMe } from '@/auth/me'
import { ArchiveButton } from '@/features/desk-kit/archive-button'
import { Page, Sheet } from '@/features/desk-kit/page'
import { QueryView } from '@/features/desk-kit/query-view'
import { Icon } from '@/shared/ui/icon'
import { Buildings } from './buildings'
import { keepsBuildingsOf } from './keepers'
import { OrganisationForm } from './organisation-form'
import styles from './organisations.module.css'

/** One organisation: its record, its buildings and their places. */
export function OrganisationPage({ id }: { id: string }) {
  const { t } = useTranslation('desk')
  const organisation = useQuery(organisationQuery(id))
  const me = useMe()
  const editable = may(me, 'organisation.edit')
  return (
    <QueryView query={organisation}>
      {(tagged) => (
        <Page
          title={tagged.data.officialName}
          about={`${tagged.data.code} · ${t(`kind.${tagged.data.kind}`)}`}
          actions={
            <>
              {tagged.data.level === 'SCHOOL' && (
                <ArchiveButton of={{ schoolId: id, campaignId: null }} name={tagged.data.officialName} />
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
        </Page>
      )}
    </QueryView>
  )
}
