import { useTranslation } from 'react-i18next'
import type { Job } from '@/api/types'
import { Tag, type TagTone } from '@/shared/ui/tag'

const tones: Record<Job['state'], TagTone> = {
  QUEUED: 'plain',
  RUNNING: 'info',
  DONE: 'success',
  FAILED: 'danger',
  CANCELLED: 'warning',
}

export function JobTag({ job }: { job: Pick<Job, 'state'> }) {
  const { t } = useTranslation('desk')
  return <Tag tone={tones[job.state]}>{t(`imports.states.${job.state}`)}</Tag>
}
