import { mkdir, writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import {
  askForLogin,
  giveCredentials,
  login,
  type Person,
  visit,
  visitor,
  withBrowser,
} from './support/browser'
import { choose, dialog, rows } from './support/desk'
import { journey } from './support/journey'
import { look } from './support/look'
import { artifacts } from './support/places'
import { ownPassword, signInFirst } from './support/school'

withBrowser()

const stamp = `${Date.now() % 1_000_000}`
const file = `${artifacts}/rows.csv`
const again = `${artifacts}/again.csv`

const heading =
  'org_code,org_name,building,place,category,severity,description,found_at,found_by,source,status,due_date,rectified_at,responsible,phone'
const row = (code: string, name: string, description: string) =>
  `${code},${name},教学楼,一楼,F02,general,${description},2026-11-02 09:30,陈若溪,district,open,2026-12-31,,金思源,`

/** A list as schools send it: many good rows, one of another district, one without a description. */
async function writeList() {
  const good = Array.from({ length: 60 }, (_, n) =>
    row('JZQH001', '江州市清河区澄泉小学', `${n + 1}号灭火器压力不足，批次${stamp}`),
  )
  const outside = row('JZYL001', '江州市云岭区实验小学', `别区的灭火器，批次${stamp}`)
  const empty = row('JZQH001', '江州市清河区澄泉小学', '')
  await mkdir(artifacts, { recursive: true })
  await writeFile(file, [heading, ...good, outside, empty].join('\n'))
}

/** Which row met which fate, as the buttons above the table count them once the job is done. */
const fates = (page: Page) => page.locator('.ant-segmented-item-label').allInnerTexts()

journey('the district imports a list and looks after accounts', (step) => {
  let district: Person

  step('a dry run says what would become of every row', async () => {
    await writeList()
    district = await login('district', 'desk')
    const { page } = district
    await visit(district, '/desk/imports')
    await page.getByRole('heading', { name: '批量导入' }).first().waitFor()
    await look(district, '3-01 imports')
    await page.locator('input[type=file]').setInputFiles(file)
    await page.locator('.ant-upload-drag').getByText('rows.csv').first().waitFor()
    await page.getByRole('button', { name: '试运行' }).click()
    await page.getByText('这是试运行的结果').first().waitFor()
    expect(await fates(page)).toEqual(['全部 62', '新增 60', '未导入 2'])
    await look(district, '3-02 dry run')
  })

  step('committing stores the good rows and nothing else', async () => {
    const { page } = district
    const dry = page.url()
    await page.getByRole('button', { name: '正式导入' }).click()
    await page.waitForURL((url) => url.href !== dry)
    await page.locator('.ant-segmented').waitFor()
    expect(await fates(page)).toEqual(['全部 62', '新增 60', '未导入 2'])
    await look(district, '3-03 committed')
    await rows(page).getByRole('link', { name: '查看隐患 1' }).first().click()
    await page.locator('.ant-drawer-open').getByText(`批次${stamp}`).first().waitFor()
  })

  step('what the ledger may have already is asked about, and the answer is taken', async () => {
    const { page } = district
    await writeFile(
      again,
      [heading, row('JZQH001', '江州市清河区澄泉小学', `7号灭火器失压，批次${stamp}`)].join('\n'),
    )
    await visit(district, '/desk/imports')
    await page.locator('input[type=file]').setInputFiles(again)
    await page.getByRole('button', { name: '试运行' }).click()
    await page.getByText('这是试运行的结果').first().waitFor()
    expect(await fates(page)).toEqual(['全部 1', '待确认 1'])
    await page.getByText('可能与台账中已有的隐患重复').first().waitFor()
    await look(district, '3-08 possible duplicate')
    await page.getByLabel(/7号灭火器失压/).click()
    await page.locator('.ant-select-item-option').filter({ hasText: '7号灭火器压力不足' }).click()
    await page.getByRole('button', { name: '提交答复并重新试运行' }).click()
    await rows(page).getByText('无变化').first().waitFor()
    expect(await fates(page)).toEqual(['全部 1', '无变化 1'])
  })

  step('many such questions are answered by one gesture, without a mouse', async () => {
    const { page } = district
    const alike = Array.from({ length: 12 }, (_, n) =>
      row('JZQH001', '江州市清河区澄泉小学', `${n + 21}号灭火器失压，批次${stamp}`),
    )
    await writeFile(again, [heading, ...alike].join('\n'))
    await visit(district, '/desk/imports')
    await page.locator('input[type=file]').setInputFiles(again)
    await page.getByRole('button', { name: '试运行' }).click()
    await page.getByText('已答复 0 / 12 个问题').first().waitFor()
    await look(district, '3-09 many questions')
    await page.getByRole('button', { name: '都是所列的那条隐患' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('已答复 12 / 12 个问题').first().waitFor()
    await page.getByRole('button', { name: '撤销上一次批量答复' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('已答复 0 / 12 个问题').first().waitFor()
    await page.getByRole('button', { name: '都是另外的隐患，新建' }).focus()
    await page.keyboard.press('Enter')
    await page.setViewportSize({ width: 390, height: 844 })
    await look(district, '3-10 many answers, on a narrow screen')
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('button', { name: '提交答复并重新试运行' }).focus()
    await page.keyboard.press('Enter')
    await rows(page).getByText('新增').first().waitFor()
    expect(await fates(page)).toEqual(['全部 12', '新增 12'])
  })

  step('who imported what is listed', async () => {
    const { page } = district
    await visit(district, '/desk/imports?of=ALL')
    await rows(page).getByText('again.csv').first().waitFor()
    await rows(page).getByText('沈佳音').first().waitFor()
    await look(district, '3-11 imports of everybody')
    await visit(district, '/desk/lookbacks?view=inspections')
    await page.getByRole('tab', { name: '平台上报的检查' }).waitFor()
    await look(district, '3-12 inspections of other platforms')
  })

  step('a new person changes the temporary password and is at work', async () => {
    const { page } = district
    await visit(district, '/desk/people')
    await rows(page).first().waitFor()
    await look(district, '3-04 people')
    await page.getByRole('button', { name: '新建账号' }).click()
    await dialog(page).getByLabel('姓名').fill('欧阳静远')
    await dialog(page).getByLabel('用户名').fill(`ouyang${stamp}`)
    await choose(page, '单位', '江州市清河区实验小学', '江州市清河区实验小学')
    await choose(page, '角色', '学校')
    await choose(page, '岗位', '填表人')
    await look(district, '3-05 new account')
    await dialog(page).getByRole('button', { name: '新建账号' }).click()
    await page.getByText('欧阳静远的临时密码').first().waitFor()
    await look(district, '3-06 temporary password')
    const password = await dialog(page).locator('code').last().innerText()
    await page.getByRole('button', { name: '已记下' }).click()

    const newcomer = await visitor('newcomer', 'phone')
    await signInFirst(newcomer, `ouyang${stamp}`, password)
    await newcomer.page.getByRole('heading', { name: '欧阳静远，您好' }).first().waitFor()
    await look(newcomer, '3-07 home of the newcomer')
  })

  step('a disabled account is out at once', async () => {
    const { page } = district
    await page.getByRole('searchbox').fill(`ouyang${stamp}`)
    const row = rows(page).filter({ hasText: `ouyang${stamp}` })
    await row.getByRole('button', { name: /停\s*用/ }).click()
    await dialog(page)
      .getByRole('button', { name: /确\s*认/ })
      .click()
    await row.getByText('已停用').first().waitFor()
    const again = await visitor('the disabled', 'phone')
    await askForLogin(again)
    await giveCredentials(again.page, `ouyang${stamp}`, ownPassword)
    await again.page.locator('[id^=input-error], .kc-feedback-text, [class*=danger]').first().waitFor()
    expect(new URL(again.page.url()).pathname).toContain('/realms/')
  })
})
