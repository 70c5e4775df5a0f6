import { test as base, expect, type Page } from '@playwright/test'
import { overlayOn } from './closed-root.ts'
import { type DeskBrowser, deskBrowser } from './desk-browser.ts'
import { type Issue, type IssueDesk, startIssueDesk } from './issue-desk.ts'

/** A day at a desk: its tickets, and the dispatcher's browser with the built extension. */
export const test = base.extend<
  { readonly desk: DeskBrowser & { readonly sidePanel: () => Promise<Page> } },
  { readonly issues: IssueDesk; readonly open: DeskBrowser; readonly speaks: 'zh-CN' | 'en' }
>({
  speaks: ['zh-CN', { option: true, scope: 'worker' }],
  issues: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern
    async ({}, use) => {
      const desk = await startIssueDesk()
      await use(desk)
      desk.stop()
    },
    { scope: 'worker' },
  ],
  open: [
    async ({ issues, speaks }, use) => {
      const desk = await deskBrowser({
        allowed: [issues.address],
        locale: speaks,
        settings: settingsFor(issues.address),
      })
      await desk.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: issues.address })
      await use(desk)
      await desk.closed()
    },
    { scope: 'worker' },
  ],
  desk: async ({ open }, use) => {
    await open.forgets()
    for (const other of open.context.pages().slice(1)) await other.close()
    const page = await open.context.newPage()
    const sidePanel = async () => {
      const panel = await open.context.newPage()
      await panel.goto(`${open.extension}/sidepanel.html`)
      return panel
    }
    await use({ ...open, page, sidePanel })
  },
})
export { expect }

/** A zone where the day has begun and is far from its end: what is due then doesn't hang on when a test runs. */
const morning = [
  ...['Pacific/Auckland', 'Asia/Shanghai', 'Asia/Dubai', 'Europe/London'],
  ...['America/New_York', 'America/Los_Angeles', 'Pacific/Honolulu'],
].find((timeZone) => {
  const hour = Number(new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format())
  return hour >= 8 && hour < 13
})

/** How the organisation set the extension up. */
export const settingsFor = (origin: string) => ({
  organisation: '蓝桥信息服务有限公司',
  app: 'https://tablet.example.com/',
  sites: [{ origin, helpdesk: 'redmine', zone: morning }],
})

/** So many minutes from now, as a page of the desk writes it. */
export function inMinutes(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString()
}

/** A ticket that says everything; a test says only what it is about. */
export function issue(fields: Issue['fields'] = {}, rest: Partial<Issue> = {}): Issue {
  const told = {
    ...{ 客户单位: '华联超市', 客户姓名: '张伟', 客户电话: '138 0013 8001', 服务地址: '中关村大街 27 号' },
    ...{ 设备: 'HP RP5810', 故障描述: '按电源无反应', 指派给: '王工' },
  }
  return { subject: '门店收银机无法开机', fields: { ...told, ...fields }, ...rest }
}

/** Time to leave in five minutes: half an hour's way, and ten minutes early. */
export const leavesSoon = (owner = '王工') => issue({ 预约时间: inMinutes(45), 指派给: owner })

/** Opens a ticket, and the panel on it. */
export async function opensPanel(page: Page, address: string) {
  await page.goto(address)
  const overlay = await overlayOn(page)
  await overlay.press('展开现场会签')
  return overlay
}
