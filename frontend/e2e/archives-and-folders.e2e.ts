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

const sheet = `${artifacts}/sheet.docx`

/** A sheet as an office types it: lines with labels, and a picture below each stage. */
async function writeSheet() {
  await run('python3', [
    '-c',
    `
import sys, zipfile
W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
A = 'http://schemas.openxmlformats.org/drawingml/2006/main'
R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
line = lambda text: '<w:p><w:r><w:t>%s</w:t></w:r></w:p>' % text
picture = lambda n: '<w:p><w:r><w:drawing><a:blip r:embed="rId%d"/></w:drawing></w:r></w:p>' % n
body = ''.join([line('学校：${school}'), line('部位：食堂后厨'), line('隐患描述：食堂后厨油烟管道积油'),
    line('发现时间：2026-11-03'), line('整改前'), picture(1), line('整改后'), picture(2)])
with zipfile.ZipFile(sys.argv[1], 'w') as out:
    out.writestr('word/document.xml', '<w:document xmlns:w="%s" xmlns:a="%s" xmlns:r="%s"><w:body>%s</w:body></w:document>' % (W, A, R, body))
    out.writestr('word/_rels/document.xml.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        + ''.join('<Relationship Id="rId%d" Type="%s/image" Target="media/image%d.jpeg"/>' % (n, R, n) for n in (1, 2)) + '</Relationships>')
    out.write(sys.argv[2], 'word/media/image1.jpeg')
    out.write(sys.argv[3], 'word/media/image2.jpeg')
`,
    sheet,
    photo('corridor_before.jpg'),
    photo('corridor_after.jpg'),
  ])
}

journey('pictures come in, and everything goes out', (step) => {
  let hazard: Prepared
  let filler: Person
  let committed: string

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
    committed = new URL(page.url()).pathname + new URL(page.url()).search
    await look(filler, 'g-02 folders, committed')
    await visit(filler, `/desk/hazards?id=${hazard.id}`)
    await drawer(page).getByText('整改中').first().waitFor()
    await drawer(page).getByText('整改后').first().waitFor()
    await look(filler, 'g-03 the hazard with its photos')
  })

  step('what nobody could place is assigned by a person', async () => {
    const { page } = filler
    await visit(filler, committed)
    await page.getByText('有 1 张照片没有找到对应的隐患').first().waitFor()
    await page.getByRole('button', { name: '去关联' }).click()
    await page.getByText('传达室').first().waitFor()
    await look(filler, 'g-08 an unassigned photo')
    await page.getByRole('button', { name: '关联隐患' }).click()
    await dialog(page).getByText(hazard.number).first().waitFor()
    await look(filler, 'g-09 whose photo it is')
    await page.setViewportSize({ width: 390, height: 844 })
    await look(filler, 'g-10 whose photo it is, on a narrow screen')
    await dialog(page)
      .getByRole('button', { name: /取\s*消/ })
      .click()
    await look(filler, 'g-11 an unassigned photo, on a narrow screen')
    await page.getByRole('button', { name: /忽\s*略/ }).click()
    await dialog(page).getByLabel('原因（可不填）').fill('与隐患无关')
    await dialog(page)
      .getByRole('button', { name: /忽\s*略/ })
      .click()
    await page.getByText('没有待关联的照片').first().waitFor()
    await page.getByText('已忽略', { exact: true }).click()
    await page.getByText('原因：与隐患无关').first().waitFor()
    await look(filler, 'g-13 a dismissed photo, on a narrow screen')
    await page.getByRole('button', { name: '恢复为待关联' }).click()
    await page.getByText('没有被忽略的照片').first().waitFor()
    await page.getByText('待关联', { exact: true }).first().click()
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('button', { name: '关联隐患' }).click()
    await dialog(page).getByLabel('整改前').check()
    await dialog(page).getByText(hazard.number).first().click()
    await dialog(page).getByRole('button', { name: '关联隐患' }).click()
    await page.getByText('没有待关联的照片').first().waitFor()
  })

  step('a comparison sheet puts a hazard on the ledger with its pictures', async () => {
    const { page } = filler
    await writeSheet()
    await visit(filler, '/desk/imports')
    await page.locator('input[type=file]').setInputFiles(sheet)
    await page.locator('.ant-upload-drag').getByText('sheet.docx').first().waitFor()
    await page.getByRole('button', { name: '试运行' }).click()
    await page.getByText('这是试运行的结果').first().waitFor()
    await rows(page).getByText('按表中内容新建隐患，作为整改前照片').first().waitFor()
    await look(filler, 'g-12 a comparison sheet, dry run')
    const dry = page.url()
    await page.getByRole('button', { name: '正式导入' }).click()
    await page.waitForURL((url) => url.href !== dry)
    await rows(page).getByRole('link', { name: '查看隐患 1' }).first().click()
    await drawer(page).getByText('食堂后厨油烟管道积油').first().waitFor()
    await drawer(page).getByText('整改后').first().waitFor()
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
