import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Upload } from 'antd'
import { useTranslation } from 'react-i18next'
import { addScan, submissionKey } from '@/api/submissions'
import type { Submission } from '@/api/types'
import { may, useMe } from '@/auth/me'
import { Section } from '@/features/desk-kit/page'
import { ProblemNote } from '@/features/desk-kit/problem-note'
import { useSaveFile } from '@/features/desk-kit/use-save-file'
import { formatDateTime } from '@/shared/dates'
import { Icon } from '@/shared/ui/icon'
import styles from './weekly.module.css'

/** Scans of the stamped paper. Schools add them; nobody removes one. */
export function Scans({ submission }: { submission: Submission }) {
  const { t, i18n } = useTranslation('desk')
  const me = useMe()
  const { save, busy } = useSaveFile()
  const pathOf = (scan: string) => `/api/v1/submissions/${submission.id}/documents/${scan}`
  return (
    <Section title={t('weekly.scans')}>
      {submission.documents.length === 0 && <p className={styles.faint}>{t('weekly.noScan')}</p>}
      <ul className={styles.scans}>
        {submission.documents.map((scan) => (
          <li key={scan.id}>
            <Button
              type="link"
              icon={<Icon name="download" size={16} />}
              loading={busy === pathOf(scan.id)}
              onClick={() => save(pathOf(scan.id))}
            >
              {scan.fileName}
            </Button>
            <span>
              <span className={styles.faint}>
                {formatDateTime(scan.uploadedAt, i18n.language)} · <code>{scan.sha256.slice(0, 12)}</code>
              </span>
            </span>
          </li>
        ))}
      </ul>
      {submission.state === 'SEALED' && may(me, 'submission.submit') && <AddScan id={submission.id} />}
    </Section>
  )
}

function AddScan({ id }: { id: string }) {
  const { t } = useTranslation('desk')
  const { message } = App.useApp()
  const queryClient = useQueryClient()
  const add = useMutation({
    mutationFn: (scan: File) => addScan(id, scan, crypto.randomUUID()),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: submissionKey(id) })
      void queryClient.invalidateQueries({ queryKey: ['submissions'] })
      void message.success(t('weekly.scanAdded'))
    },
  })
  return (
    <>
      <Upload.Dragger
        accept="application/pdf,image/*"
        showUploadList={false}
        disabled={add.isPending}
        beforeUpload={(file) => {
          add.mutate(file)
          return false
        }}
      >
        <p className={styles.drop}>
          <Icon name="upload" />
          {t(add.isPending ? 'weekly.scanOnItsWay' : 'weekly.addScan')}
        </p>
      </Upload.Dragger>
      <ProblemNote error={add.error} />
    </>
  )
}
