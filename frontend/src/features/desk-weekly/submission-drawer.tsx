import { useQuery } from '@tanstack/react-query'
import { Descriptions, Drawer } from 'antd'
import { useTranslation } from 'react-i18next'
import { submissionQuery } from '@/api/submissions'
import type { Submission } from '@/api/types'
import { Section } from '@/features/desk-kit/page'
import { QueryView } from '@/features/desk-kit/query-view'
import { formatDateTime } from '@/shared/dates'
import { Banner } from '@/shared/ui/banner'
import { Papers } from './papers'
import { Scans } from './scans'
import { SubmissionSteps } from './submission-steps'
import { SubmissionTags } from './submission-tags'
import styles from './weekly.module.css'

/** One school's week: what it holds, its papers, and the next step for whoever looks at it. */
export function SubmissionDrawer({ id, onClose }: { id?: string; onClose: () => void }) {
  const { t } = useTranslation(['desk', 'common'])
  const submission = useQuery({ ...submissionQuery(id ?? ''), enabled: id !== undefined })
  const data = submission.data?.data
  return (
    <Drawer
      open={id !== undefined}
      onClose={onClose}
      size={640}
      destroyOnHidden
      title={data ? `${data.organisation.name} · ${data.period.label}` : t('desk:weekly.detail')}
      closable={{ 'aria-label': t('common:action.close') }}
    >
      {id && (
        <QueryView query={submission}>
          {(tagged) => (
            <div className={styles.body}>
              {tagged.data.state === 'RETURNED' && tagged.data.returnReason && (
                <Banner tone="warning">
                  {t('desk:weekly.returnedBecause', { reason: tagged.data.returnReason })}
                </Banner>
              )}
              <SubmissionSteps submission={tagged} />
              <Facts submission={tagged.data} />
              <Section title={t('desk:weekly.papers')}>
                <Papers submission={tagged.data} />
              </Section>
              <Scans submission={tagged.data} />
            </div>
          )}
        </QueryView>
      )}
    </Drawer>
  )
}

function Facts({ submission }: { submission: Submission }) {
  const { t, i18n } = useTranslation('desk')
  const at = (instant: string) => formatDateTime(instant, i18n.language)
  const rows = [
    ['state', <SubmissionTags key="tags" submission={submission} />],
    ['hazards', submission.hazardCount],
    ['opensAt', at(submission.period.opensAt)],
    ['closesAt', at(submission.period.closesAt)],
    ['filledBy', submission.filledBy ?? '–'],
    ['submittedAt', submission.submittedAt ? at(submission.submittedAt) : '–'],
  ] as const
  return (
    <>
      <Descriptions
        size="small"
        column={2}
        items={rows.map(([name, children]) => ({ key: name, label: t(`weekly.${name}`), children }))}
      />
      {submission.contentHash && (
        <p className={styles.faint}>{t('weekly.frozen', { hash: submission.contentHash.slice(0, 16) })}</p>
      )}
    </>
  )
}
