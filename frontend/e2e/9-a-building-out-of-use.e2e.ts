import { call, done } from './support/api'
import { login, type Person, visit, withBrowser } from './support/browser'
import { choose, confirms, dialog, rows } from './support/desk'
import { schoolOf } from './support/hazards'
import { journey } from './support/journey'
import { look } from './support/look'
import { photo } from './support/places'

withBrowser()

const name = `旧实验楼${Date.now() % 100_000}`
let school: string
let principal: Person

const row = ({ page }: Person) => rows(page).filter({ hasText: name })

journey('a building goes out of use', (step) => {
  step('the school proposes it with a photo', async () => {
    school = await schoolOf('principal')
    await done(
      call('district', 'POST', `/organisations/${school}/buildings`, {
        name,
        completedYear: 1986,
        floors: 3,
      }),
    )
    principal = await login('principal', 'desk')
    const { page } = principal
    await visit(principal, `/desk/organisations/${school}`)
    await row(principal).getByRole('button', { name: '变更使用状态' }).click()
    await choose(page, '使用状态', '停用')
    await dialog(page).getByLabel('原因').fill('墙体开裂，暂停使用，待鉴定')
    await dialog(page).locator('input[type=file]').last().setInputFiles(photo('exit_door_before.jpg'))
    await dialog(page).getByAltText('第 1 张照片').first().waitFor()
    await look(principal, '9-01 proposing')
    await dialog(page).locator('.ant-modal-footer .ant-btn-primary').click()
    await dialog(page).waitFor({ state: 'hidden' })
    await row(principal).getByText('拟停用').waitFor()
    await look(principal, '9-02 proposed')
  })

  step('the district sees who asks, why and the photo, and agrees', async () => {
    const district = await login('district', 'desk')
    const { page } = district
    await visit(district, '/desk/organisations')
    await page.getByRole('link', { name: /建筑使用状态.*待审批/ }).click()
    await row(district).getByText('墙体开裂，暂停使用，待鉴定').waitFor()
    await look(district, '9-02a proposals of all schools')
    await row(district).getByRole('button', { name: '审批用途变更' }).click()
    for (const words of ['停用', '金建国', '墙体开裂，暂停使用，待鉴定'])
      await dialog(page).getByText(words, { exact: true }).waitFor()
    await dialog(page).getByRole('img', { name: '佐证照片' }).waitFor()
    await look(district, '9-03 deciding on the use')
    await confirms(page, '提交审批')
    await row(district).waitFor({ state: 'detached' })
    await visit(district, '/desk/buildings?show=SUSPENDED')
    await row(district).getByText('停用', { exact: true }).waitFor()
    await look(district, '9-04 out of use')
  })
})
