import { Button, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import { archiveContent, archiveName } from '@/api/archives'
import { cancelJob, isRunning } from '@/api/imports'
import type { Archive } from '@/api/types'
import { formatDateTime } from '@/shared/dates'
import { Icon } from '@/shared/ui/icon'
import styles from './archives.module.css'
import { JobTag } from './job-tag'
import { formatSize } from './size'
import { useSaveFile } from './use-save-file'

/** One archive: how far it is, what it holds, the way to have it. */
export function ArchiveItem({ archive }: { archive: Archive }) {
  const { t, i18n } = useTranslation('desk')
  const { saveLarge, busy } = useSaveFile()
  const { done, total } = archive
  const running = isRunning(archive)
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <JobTag job={archive} />
        <span>{formatDateTime(archive.createdAt, i18n.language)}</span>
        {archive.downloadable && !running && (
          <Button
            icon={<Icon name="download" size={16} />}
            loading={busy !== null}
            onClick={() => saveLarge(archiveContent(archive), archiveName(archive))}
          >
            {t('archives.download')}
          </Button>
        )}
        {running && <Button onClick={() => void cancelJob(archive.id)}>{t('archives.stop')}</Button>}
      </div>
      {running && (
        <div role="status">
          <Progress
            percent={total ? Math.floor((done / total) * 100) : 0}
            status="active"
            aria-label={t('archives.progress')}
          />
          <p>{total ? t('archives.packed', { done, total }) : archive.message}</p>
        </div>
      )}
      {archive.state === 'FAILED' && <p>{archive.message}</p>}
      {archive.state === 'DONE' && <Facts archive={archive} />}
    </li>
  )
}

function Facts({ archive }: { archive: Archive }) {
  const { t, i18n } = useTranslation('desk')
  const { files, size, sha256, missing, expiresAt } = archive
  if (!archive.downloadable) return <p>{t('archives.letGo')}</p>
  return (
    <>
      <p>
        {t('archives.facts', {
          files,
          size: formatSize(size ?? 0),
          until: formatDateTime(expiresAt ?? '', i18n.language),
        })}
      </p>
      {missing ? <p className={styles.missing}>{t('archives.missing', { count: missing })}</p> : null}
      <p className={styles.digest}>{t('archives.digest', { sha256 })}</p>
    </>
  )
}
