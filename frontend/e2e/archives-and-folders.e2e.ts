import { execFile } from 'node:child_process'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { login, type Person, visit, withBrowser } from './support/browser'
import { dialog, drawer, rows } from './support/desk'
import { hazardOf, type Prepared, schoolOf } from './support/hazards'
import { journey } from './support/journey'
import { look } from './support/look'
import { download } from './support/papers'
import { artifacts, photo, sample } from './support/places'

withBrowser()

const run = promisify(execFile)
const school = '江州市清河区实验小学'
const folder = `${artifacts}/folders`
const zip = `${artifacts}/photos.zip`

/** Folders as they were copied from a phone: a photo of WeChat's, one of an iPhone's, one that nobody can place, and a file that is no photo. */
async function writeFolders(number: string) {
  const after = `${folder}/${school}/${number}/整改后`
  const gate = `${folder}/${school}/传达室/整改前`
  await mkdir(after, { recursive: true })
  await mkdir(gate, { recursive: true })
  await copyFile(photo('wires_after.jpg'), `${after}/mmexport1683612345678.jpg`)
  await copyFile(sample('stairwell_after.png'), `${gate}/IMG_001.png`)
  await copyFile(sample('stairwell_before.heic'), `${after}/IMG_002.HEIC`)
  await writeFile(`${after}/说明.txt`, '现场照片')
  await run('python3', [
    '-c',
    'import shutil,sys; shutil.make_archive(sys.argv[1], "zip", sys.argv[2])',
    zip.slice(0, -4),
    folder,
  ])
}

journey('pictures come in, and everything goes out', (step) => {
  let hazard: Prepared
  let filler: Person

  step('a dry run of a folder says the fate of each file', async () => {
    hazard = await hazardOf({ description: '图书馆二楼线路老化', until: 'RECTIFYING' })
    await writeFolders(hazard.number)
    filler = await login('filler', 'desk')
    const { page } = filler
    await visit(filler, '/desk/imports')
    await page.locator('input[type=file]').setInputFiles(zip)
    await page.locator('.ant-upload-drag').getByText('photos.zip').first().waitFor()
    await page.getByRole('button', { name: '试运行' }).click()
    await page.getByText('这是试运行的结果').first().waitFor()
    await rows(page).getByText('作为整改后照片补充到隐患').first().waitFor()
    await rows(page).getByText('照片保存在该校，未关联隐患').first().waitFor()
    await rows(page).getByText('不是照片文件').first().waitFor()
    await look(filler, 'g-01 folders, dry run')
  })

  step('committing attaches the photo and closes nothing', async () => {
    const { page } = filler
    const dry = page.url()
    await page.getByRole('button', { name: '正式导入' }).click()
    await page.waitForURL((url) => url.href !== dry)
    await page.locator('.ant-segmented').waitFor()
    await look(filler, 'g-02 folders, committed')
    await visit(filler, `/desk/hazards?id=${hazard.id}`)
    await drawer(page).getByText('整改中').first().waitFor()
    await drawer(page).getByText('整改后').first().waitFor()
    await look(filler, 'g-03 the hazard with its photos')
  })

  step('the principal takes the whole school away, and it proves itself', async () => {
    const principal = await login('principal', 'desk')
    const { page } = principal
    // a browser's own dialog for a place on disk is out of a test's reach
    await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
    await visit(principal, `/desk/organisations/${await schoolOf('principal')}`)
    await page.getByRole('button', { name: '导出档案包' }).click()
    await dialog(page).getByText('还没有为此生成过档案包').waitFor()
    await look(principal, 'g-04 before an archive')
    await dialog(page).getByRole('button', { name: '生成档案包' }).click()
    await dialog(page).getByRole('button', { name: '下载' }).waitFor({ timeout: 120_000 })
    await look(principal, 'g-05 an archive')
    const paper = await download(
      page,
      () => dialog(page).getByRole('button', { name: '下载' }).click(),
      'school.zip',
    )
    expect(paper.name).toMatch(/^hazard-ledger-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.zip$/)
    await run('unzip', ['-o', '-q', '-j', `${artifacts}/school.zip`, 'proof/verify.py', '-d', artifacts])
    const { stdout } = await run('python3', [`${artifacts}/verify.py`, `${artifacts}/school.zip`])
    expect(stdout).toContain('完整 INTACT')
  })

  step('the district finds the same at a campaign, in English', async () => {
    const head = await login('head', 'desk')
    const { page } = head
    await page.getByRole('button', { name: 'English' }).click()
    await visit(head, '/desk/weekly')
    await page.getByRole('button', { name: 'Export archive' }).click()
    await dialog(page).getByRole('button', { name: 'Build an archive' }).waitFor()
    await look(head, 'g-06 an archive of a campaign')
  })
})
