import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { commitImport, type OnError, reportPath, resumeImport } from '@/api/imports'
import type { Import } from '@/api/types'
import { Downloads } from '@/features/desk-kit/downloads'
import { ProblemNote } from '@/features/desk-kit/problem-note'
import { Banner } from '@/shared/ui/banner'
import { isDryRun } from './import-facts'
import styles from './imports.module.css'
import type { ImportsPageProps } from './search'

/** What can be done with an import that has ended: carry it out, go on with it, take the annotated file home. */
export function NextStep({ job, onSearch }: Pick<ImportsPageProps, 'onSearch'> & { job: Import }) {
  const { t } = useTranslation('desk')
  const queryClient = useQueryClient()
  const onSuccess = ({ id }: { id: string }) => {
    void queryClient.invalidateQueries({ queryKey: ['imports'] })
    void queryClient.invalidateQueries({ queryKey: ['import'] })
    onSearch({ id })
  }
  const commit = useMutation({
    mutationFn: () => commitImport(job.id, job.onError as OnError),
    onSuccess,
  })
  const resume = useMutation({ mutationFn: () => resumeImport(job.id), onSuccess })
  const { confirmedBy } = job
  const broken = job.state === 'FAILED' || job.state === 'CANCELLED'
  return (
    <>
      <ProblemNote error={commit.error ?? resume.error} />
      {broken && <Banner tone="warning">{t('imports.interrupted')}</Banner>}
      {confirmedBy && <Banner tone="success">{t('imports.confirmed')}</Banner>}
      <div className={styles.after}>
        {job.state === 'DONE' && isDryRun(job) && !confirmedBy && (
          <Button type="primary" loading={commit.isPending} onClick={() => commit.mutate()}>
            {t('imports.commit')}
          </Button>
        )}
        {confirmedBy && (
          <Button onClick={() => onSearch({ id: confirmedBy })}>{t('imports.openConfirmed')}</Button>
        )}
        {broken && (
          <Button loading={resume.isPending} onClick={() => resume.mutate()}>
            {t('imports.resume')}
          </Button>
        )}
        {job.state === 'DONE' && (
          <Downloads
            label={t('imports.report')}
            files={[{ label: t('imports.report'), path: reportPath(job.id) }]}
          />
        )}
      </div>
    </>
  )
}
