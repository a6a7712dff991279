import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NewArchive } from '@/api/types'
import { may, useMe } from '@/auth/me'
import { Icon } from '@/shared/ui/icon'
import { ArchiveModal } from './archive-modal'

interface ArchiveButtonProps {
  of: NewArchive
  name: string
}

/** The way to everything of a school or a campaign in one file, for those who may take it away. */
export function ArchiveButton({ of, name }: ArchiveButtonProps) {
  const { t } = useTranslation('desk')
  const me = useMe()
  const [open, setOpen] = useState(false)
  if (!may(me, 'archive.take')) return null
  return (
    <>
      <Button icon={<Icon name="download" size={16} />} onClick={() => setOpen(true)}>
        {t('archives.open')}
      </Button>
      {open && <ArchiveModal of={of} name={name} onClose={() => setOpen(false)} />}
    </>
  )
}
