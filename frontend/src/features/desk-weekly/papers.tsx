import { useTranslation } from 'react-i18next'
import type { Submission } from '@/api/types'
import { Downloads } from '@/features/desk-kit/downloads'
import styles from './weekly.module.css'

/** The official forms of one week as the government prints them. */
export function Papers({ submission }: { submission: Submission }) {
  const { t } = useTranslation('desk')
  const path = (paper: string, format: string) => {
    const query = new URLSearchParams({
      organisation: submission.organisation.id,
      campaign: submission.campaign.id,
      period: submission.period.label,
      format,
    })
    return `/api/v1/documents/${paper}?${query}`
  }
  const files = (paper: string, formats: string[]) =>
    formats.map((format) => ({ label: format.toUpperCase(), path: path(paper, format) }))
  return (
    <dl className={styles.papers}>
      <dt>{t('weekly.weeklyDetail')}</dt>
      <dd>
        <Downloads label={t('weekly.weeklyDetail')} files={files('weekly-detail', ['xlsx', 'docx', 'pdf'])} />
      </dd>
      <dt>{t('weekly.comparisonSheet')}</dt>
      <dd>
        <Downloads label={t('weekly.comparisonSheet')} files={files('comparison-sheet', ['docx', 'pdf'])} />
      </dd>
    </dl>
  )
}
