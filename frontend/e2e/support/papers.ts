import { execFile } from 'node:child_process'
import { mkdir, readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { artifacts } from './places'

const run = promisify(execFile)

export interface Paper {
  name: string
  bytes: Buffer
  /** Its words without any white space, or null where the tool that reads them is not installed. */
  words: string | null
}

/** Saves what a press of the button downloads. */
export async function download(page: Page, press: () => Promise<void>, as: string): Promise<Paper> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()])
  await mkdir(artifacts, { recursive: true })
  const path = `${artifacts}/${as}`
  await file.saveAs(path)
  return { name: file.suggestedFilename(), bytes: await readFile(path), words: await wordsOf(path) }
}

const readers: Record<string, (path: string) => [string, string[]]> = {
  pdf: (path) => ['pdftotext', ['-raw', path, '-']],
  docx: (path) => ['unzip', ['-p', path, 'word/document.xml']],
  xlsx: (path) => ['unzip', ['-p', path, 'xl/*.xml']],
}

async function wordsOf(path: string): Promise<string | null> {
  const [program, args] = readers[path.split('.').at(-1) ?? '']?.(path) ?? ['true', []]
  try {
    const { stdout } = await run(program, args, { maxBuffer: 1 << 26 })
    return stdout
      .replace(/<[^>]*>/g, '')
      .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replace(/\s+/g, '')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw cause
  }
}

/** The first bytes by which programs recognise a kind of file. */
export const magic = { pdf: '%PDF-', docx: 'PK\u0003\u0004', xlsx: 'PK\u0003\u0004' } as const
export type Kind = keyof typeof magic
