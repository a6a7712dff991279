import { Button, Space } from 'antd'
import { Icon } from '@/shared/ui/icon'
import { useSaveFile } from './use-save-file'

export interface Download {
  label: string
  path: string
}

/** Buttons that each save one rendering of the same thing. */
export function Downloads({ label, files }: { label: string; files: Download[] }) {
  const { save, busy } = useSaveFile()
  return (
    <Space.Compact role="group" aria-label={label}>
      {files.map((file) => (
        <Button
          key={file.path}
          icon={<Icon name="download" size={16} />}
          loading={busy === file.path}
          onClick={() => save(file.path)}
        >
          {file.label}
        </Button>
      ))}
    </Space.Compact>
  )
}
