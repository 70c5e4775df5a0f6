import { readFileSync } from 'node:fs'
import { readRecord, recordOf, type Record as ServiceRecord, toLog } from '@countersign/shared/record'
import { samples } from '@countersign/shared/samples'
import type { Lang } from '@countersign/shared/text'
import { test as base, expect, type Page } from '@playwright/test'
import { complaintsOf } from '../fixtures/complaints.ts'
import { type Engineer, engineerOn } from '../people/engineer.ts'
import { type RunningHost, startHost } from '../running-host.ts'

const otherBuild = process.env.COUNTERSIGN_DIST ? ['--dist', process.env.COUNTERSIGN_DIST] : []

/** A visit that was begun elsewhere and is on this tablet now. */
export interface BroughtVisit {
  readonly visit: string
  /** Opens one of its pages: `handover`, `ask/touch-device`. */
  readonly open: (page: string) => Promise<void>
  /** What this tablet would hand out of it. */
  readonly record: () => Promise<ServiceRecord>
}

interface Fixtures {
  readonly engineer: Engineer
  /** Brings a sample to the tablet, as it was just before something came to hold. */
  readonly bring: (sample: string, before?: (record: ServiceRecord) => boolean) => Promise<BroughtVisit>
}

/** A tablet with visits on it. Any error on the page fails the test. */
export const test = base.extend<Fixtures, { host: RunningHost }>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is wanted
    async ({}, use) => {
      const host = await startHost(otherBuild)
      await use(host)
      await host.stop()
    },
    { scope: 'worker' },
  ],
  page: async ({ page, host }, use) => {
    const complaints = complaintsOf(page)
    await page.goto(`${host.address}/settings`)
    await introduce(page)
    await setThePin(page)
    await use(page)
    expect(complaints).toEqual([])
  },
  engineer: async ({ page }, use) => use(engineerOn(page)),
  bring: async ({ page, host }, use) => {
    const engineer = async () => engineerOn(page, await languageOf(page))
    await use(async (name, before = () => false) => {
      const record = cut(name, before)
      await (await engineer()).hasTheTablet()
      await page.goto(`${host.address}/settings`)
      await importFile(page, record)
      return {
        visit: record.visit,
        open: async (path) => {
          await (await engineer()).hasTheTablet()
          await page.goto(`${host.address}/visits/${record.visit}/${path}`)
        },
        record: async () => {
          await (await engineer()).hasTheTablet()
          return exported(page, host.address, record.visit)
        },
      }
    })
  },
})
export { expect }

async function introduce(page: Page) {
  await page.getByLabel('姓名').fill('李明')
  await page.getByLabel('工号').fill('E017')
  await page.getByLabel(/^单位/).fill('蓝桥信息服务有限公司')
  await page.getByRole('button', { name: '记住' }).click()
  await expect(page.getByRole('heading', { name: '导出与导入' })).toBeVisible()
}

async function languageOf(page: Page): Promise<Lang> {
  return (await page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'zh-CN'
}

async function setThePin(page: Page) {
  await page.getByRole('button', { name: '设置 PIN' }).click()
  await engineerOn(page).setsThePin()
  await expect(page.getByRole('button', { name: '更改 PIN' })).toBeVisible()
}

function cut(name: string, before: (record: ServiceRecord) => boolean): ServiceRecord {
  const { events } = samples.find((one) => one.name === name)?.record() ?? { events: [] }
  for (let n = events.length; n > 0; n--) {
    const record = recordOf(events.slice(0, n))
    if (!before(record)) return record
  }
  throw new Error(`There is no sample ${name} before that`)
}

async function importFile(page: Page, record: ServiceRecord) {
  const lines = [
    { format: 'countersign-export/1', made: '2026-11-20T18:00:00+08:00', installation: 'another-tablet' },
    { log: toLog(record) },
    { end: { lines: 3 } },
  ]
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '导入文件' }).click(),
  ])
  await chooser.setFiles({
    name: 'visits.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n`),
  })
  await expect(page.getByText('已导入')).toBeVisible()
}

async function exported(page: Page, address: string, visit: string): Promise<ServiceRecord> {
  await page.goto(`${address}/settings`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出全部' }).click(),
  ])
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\n')
  for (const line of lines) {
    const { log } = JSON.parse(line)
    const answer = log && readRecord(log)
    if (answer && 'record' in answer && answer.record.visit === visit) return answer.record
  }
  throw new Error(`The export does not hold ${visit}`)
}
