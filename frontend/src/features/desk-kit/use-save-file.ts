import { App } from 'antd'
import { useState } from 'react'
import { fetchFile, openFile } from '@/api/files'
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

  /** The same for a file that may be larger than memory: straight to disk, where the browser can. */
  const saveLarge = async (path: string, suggestedName: string) => {
    if (!picker()) return save(path)
    setBusy(path)
    try {
      const disk = await pickTarget(suggestedName)
      if (disk) await (await openFile(path)).body?.pipeTo(disk)
    } catch (error) {
      void message.error(errorText(error))
    } finally {
      setBusy(null)
    }
  }
  return { save, saveLarge, busy }
}

type Picker = (options: {
  suggestedName: string
}) => Promise<{ createWritable(): Promise<WritableStream<Uint8Array>> }>

/** Not every browser can write to a file that the person chooses. */
function picker(): Picker | undefined {
  return (window as { showSaveFilePicker?: Picker }).showSaveFilePicker
}

/** The file the person chooses, or null when they change their mind. */
async function pickTarget(suggestedName: string) {
  try {
    return (await picker()?.({ suggestedName }))?.createWritable() ?? null
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}
