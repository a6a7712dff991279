import { useTranslation } from 'react-i18next'
import type { Submission, SubmissionState } from '@/api/types'
import { serverNow } from '@/shared/server-clock'
import { Tag, type TagTone } from '@/shared/ui/tag'
import { isMissed } from './standing'
import styles from './weekly.module.css'

const tones: Record<SubmissionState, TagTone> = {
  OPEN: 'plain',
  DRAFT: 'plain',
  LEADER_CHECKED: 'info',
  SEALED: 'info',
  SUBMITTED: 'warning',
  RETURNED: 'danger',
  ACCEPTED: 'success',
}

/** How far a week's table has come, and whether the cut-off was kept. */
export function SubmissionTags({ submission }: { submission: Submission }) {
  const { t } = useTranslation(['desk', 'common'])
  return (
    <span className={styles.tags}>
      <Tag tone={tones[submission.state]} icon={submission.state === 'ACCEPTED' ? 'check' : undefined}>
        {t(`common:submissionState.${submission.state}`)}
      </Tag>
      {isMissed(submission, serverNow()) && (
        <Tag tone="danger" icon="alert">
          {t('desk:weekly.missed')}
        </Tag>
      )}
      {submission.onTime === false && (
        <Tag tone="warning" icon="clock">
          {t('desk:weekly.late')}
        </Tag>
      )}
    </span>
  )
}
