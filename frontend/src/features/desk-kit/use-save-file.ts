import { App } from 'antd'
import { useState } from 'react'
import { fetchFile } from '@/api/files'
import { useErrorText } from '@/api/load-error'

/** Saves a file that needs the caller's token, which a plain link could not send. `busy` is the path under way. */
export function useSaveFile() {
  const { message } = App.useApp()
  const errorText = useErrorText()
  const [busy, setBusy] = useState<string | null>(null)

  const save = async (path: string) => {
    setBusy(path)
    try {
      const { blob, fileName } = await fetchFile(path)
      const link = document.createElement('a')
      link.href = URL.createObjectURL(blob)
      link.download = fileName
      link.click()
      // The browser reads the bytes after the click; a minute is ample.
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    } catch (error) {
      void message.error(errorText(error))
    } finally {
      setBusy(null)
    }
  }
  return { save, busy }
}
