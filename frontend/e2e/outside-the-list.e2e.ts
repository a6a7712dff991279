import { expect } from 'vitest'
import { call, done, step as takes } from './support/api'
import { login, type Person, visit, withBrowser } from './support/browser'
import { acts, confirms, dialog, drawer, opens, rows } from './support/desk'
import { findingOf, hazardOf, type Prepared } from './support/hazards'
import { journey } from './support/journey'
import { look } from './support/look'
import { addPhoto, begins, button, reaches } from './support/phone'

withBrowser()

const stamp = Date.now() % 100_000
let inspector: Person

journey('an inspector finds what the school has on its list', (step) => {
  let listed: Prepared
  let found: Prepared

  step('the comparison shows it with its photo, and the inspector agrees', async () => {
    listed = await hazardOf({ description: `干粉灭火器${stamp}压力表指针在红区`, until: 'LISTED' })
    found = await findingOf(`${stamp}灭火器欠压`)
    inspector = await login('inspector', 'phone')
    const { page } = inspector
    await begins(inspector, found.id, '核对清单')
    await page.getByText(listed.number).waitFor()
    await look(inspector, 'outside-01 candidates on the list')
    await button(page, '提交认定').click()
    await page.getByRole('alert').getByText('请选择认定结果').first().waitFor()
    await page.getByRole('radio', { name: new RegExp(`干粉灭火器${stamp}`) }).check()
    await button(page, '提交认定').click()
    await reaches(page, '已上账')
    await page.getByText('在学校清单上', { exact: true }).waitFor()
    await look(inspector, 'outside-02 on the list')
    const { outsideList, listCheck } = (await call('inspector', 'GET', `/hazards/${found.id}`)).body
    expect([outsideList, listCheck.suggestion]).toEqual([false, 'MATCHED'])
  })
})

journey('an inspector finds what the school has not', (step) => {
  let hazard = ''

  step('files it on the spot and rules that it is outside the list', async () => {
    const { page } = inspector
    await visit(inspector, '/hazards/new')
    await page.locator('#schoolSearch').fill('清河区实验小学')
    await page
      .getByRole('radio', { name: /清河区实验小学/ })
      .first()
      .click()
    await addPhoto(page, 'photoIds', 'wires_before.jpg')
    await page.locator('#category').selectOption('F08')
    await page.locator('#description').fill(`地下车库${stamp}号车位电动自行车飞线充电`)
    await page.locator('#placeText').fill('地下一层车库')
    await page.getByText('发现时间、来源等').click()
    await page.locator('#checkedInAt').waitFor()
    await look(inspector, 'outside-03 filing with the time of arrival')
    await button(page, '上账').click()
    await page.getByRole('heading', { level: 1, name: '核对清单' }).waitFor()
    hazard = new URL(page.url()).pathname.split('/')[2] ?? ''
    await page.getByText('系统比对：学校清单上没有此隐患。').waitFor()
    await page.getByRole('radio', { name: /都不是，属于清单之外/ }).check()
    await look(inspector, 'outside-04 nothing on the list')
    await button(page, '提交认定').click()
    await reaches(page, '已上账')
    await page.getByText('清单之外', { exact: true }).first().waitFor()
    await look(inspector, 'outside-05 outside the list')
  })

  step('graded as major, it is an incident that the district answers for', async () => {
    await done(takes('district', hazard, 'grading', { severity: 'MAJOR', note: '人员密集场所地下充电' }))
    const district = await login('district', 'desk')
    const { page } = district
    await visit(district, '/desk/incidents')
    const row = rows(page).filter({ hasText: `${stamp}号车位` })
    await row.waitFor()
    await look(district, 'outside-06 incidents')
    await row.getByRole('button', { name: '登记处理情况' }).click()
    await dialog(page).getByRole('radio', { name: '已处理' }).check()
    await dialog(page).getByLabel('处理情况').fill('已约谈学校主要负责人，全区通报')
    await look(district, 'outside-07 noting accountability')
    await confirms(page, '登记处理情况')
    await row.getByText('已处理', { exact: true }).waitFor()
    await opens(district, hazard)
    await drawer(page).getByText('清单比对').scrollIntoViewIfNeeded()
    await look(district, 'outside-08 the comparison at the desk')
  })

  step('the school reads the tag and the ruling, and nothing of the incident', async () => {
    const filler = await login('filler', 'phone')
    await visit(filler, `/hazards/${hazard}`)
    await filler.page.getByText('清单之外', { exact: true }).first().waitFor()
    await look(filler, 'outside-09 the school reads it')
    await visit(filler, '/desk/incidents')
    await filler.page.getByText('您没有权限查看').first().waitFor()
  })

  step('the district rules at the desk, with a reason for departing from the comparison', async () => {
    const district = await login('district', 'desk')
    const other = await findingOf(`${stamp}灭火器欠压`)
    await opens(district, other.id)
    await acts(district.page, '核对清单')
    await look(district, 'outside-10 ruling at the desk')
    await dialog(district.page).getByRole('radio', { name: '都不是，属于清单之外' }).check()
    await dialog(district.page).getByLabel('说明').fill('清单上是另一具灭火器')
    await confirms(district.page, '提交认定')
    await drawer(district.page).getByText('清单之外', { exact: true }).first().waitFor()
    await visit(district, '/desk/overview')
    await look(district, 'outside-11 overview with what schools missed')
  })
})
