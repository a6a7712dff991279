import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Modal } from 'antd'
import { useTranslation } from 'react-i18next'
import { archivesQuery, startArchive } from '@/api/archives'
import { isRunning } from '@/api/imports'
import type { NewArchive } from '@/api/types'
import { ArchiveItem } from './archive-item'
import styles from './archives.module.css'
import { ProblemNote } from './problem-note'
import { QueryView } from './query-view'

interface ArchiveModalProps {
  of: NewArchive
  name: string
  onClose: () => void
}

/** What an archive holds, the building of one, and those that were built of the same. */
export function ArchiveModal({ of, name, onClose }: ArchiveModalProps) {
  const { t } = useTranslation(['desk', 'common'])
  const queryClient = useQueryClient()
  const archives = useQuery(archivesQuery)
  const build = useMutation({
    mutationFn: () => startArchive(of),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: archivesQuery.queryKey }),
  })
  const mine = (archives.data ?? []).filter(
    ({ school, campaign }) =>
      (school?.id ?? null) === of.schoolId && (campaign?.id ?? null) === of.campaignId,
  )
  return (
    <Modal
      open
      title={t('desk:archives.title', { name })}
      width={640}
      footer={null}
      onCancel={onClose}
      closable={{ 'aria-label': t('common:action.close') }}
    >
      <div className={styles.modal}>
        <p>{t('desk:archives.about')}</p>
        <p>{t('desk:archives.personal')}</p>
        <ProblemNote error={build.error} />
        <div>
          <Button
            type="primary"
            loading={build.isPending}
            disabled={mine.some(isRunning)}
            onClick={() => build.mutate()}
          >
            {t('desk:archives.build')}
          </Button>
        </div>
        <h2 className={styles.mine}>{t('desk:archives.mine')}</h2>
        <QueryView query={archives} rows={3}>
          {() =>
            mine.length === 0 ? (
              <p>{t('desk:archives.none')}</p>
            ) : (
              <ul className={styles.list}>
                {mine.map((archive) => (
                  <ArchiveItem key={archive.id} archive={archive} />
                ))}
              </ul>
            )
          }
        </QueryView>
      </div>
    </Modal>
  )
}
