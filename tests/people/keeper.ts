import { readFile } from 'node:fs/promises'
import type { Lang, Text } from '@countersign/shared/text'
import { expect, type Page } from '@playwright/test'
import { engineerOn } from './engineer.ts'
import { tabletWith } from './tablet.ts'

/** Somebody who keeps what the organisation knows: customers, lists, holidays, times. */
export function keeperOn(page: Page, lang: Lang, address: string) {
  const { say, press, fill, pick, sheet } = tabletWith(page, lang)
  const rows = page.getByRole('main').getByRole('list').last().getByRole('listitem')
  const way = (title: Text) => page.getByRole('button', { name: new RegExp(`^${say(title)} ?`) })
  const opens = (title: Text) => way(title).click()
  const importFile = async (file: string | Buffer, name = 'table.csv') => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(words.import)])
    await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(file) })
  }
  return {
    press,
    comesIn: async () => {
      await page.goto(`${address}/settings`)
      await engineerOn(page, lang).introducesThemselves()
      await opens(words.reference)
    },
    opensTable: opens,
    goesBack: () => press(words.back),
    startsAnew: () => page.reload(),
    /** Leaves the office, once the tablet says that it works without network. */
    leavesTheNetwork: async () => {
      await page.goto(`${address}/settings`)
      await engineerOn(page, lang).isReadyForOffline()
      await page.context().setOffline(true)
      await page.reload()
      await opens(words.reference)
    },
    /** As if the tablet had kept something that this app can't read. */
    findsStored: async (master: object) => {
      await page.evaluate(async (value) => {
        const opening = indexedDB.open('countersign')
        const db = await new Promise<IDBDatabase>((done, failed) => {
          opening.onsuccess = () => done(opening.result)
          opening.onerror = () => failed(opening.error)
        })
        const writing = db.transaction('rows', 'readwrite')
        writing.objectStore('rows').put(value, ['setting', 'master'])
        await new Promise((done) => writing.addEventListener('complete', done))
        db.close()
      }, master)
      await page.reload()
    },
    seesNotice: (what: Text) => expect(page.getByText(say(what), { exact: true })).toBeVisible(),
    savesTheKept: async (): Promise<unknown> => {
      const [download] = await Promise.all([page.waitForEvent('download'), press(words.saveKept)])
      return JSON.parse(await readFile(await download.path(), 'utf8'))
    },
    seesTableWith: (table: Text, count: Text) => expect(way(table)).toContainText(say(count)),
    seesRows: (titles: readonly (string | RegExp)[]) => expect(rows).toHaveText(titles.map(beginning)),
    seesNoRows: () => expect(page.getByText(say(words.empty))).toBeVisible(),
    seesSaved: () => expect(page.getByText(say(words.saved), { exact: true })).toBeVisible(),
    imports: importFile,
    seesImported: (what: Text) => expect(page.getByText(say(what), { exact: true })).toBeVisible(),
    seesRefused: (what: Text) => expect(page.getByRole('alert')).toContainText(say(what)),
    seesWrong: async (wrong: readonly Text[]) => {
      await expect(page.getByRole('list', { name: say(words.toCorrect) }).getByRole('listitem')).toHaveText(
        wrong.map(say),
      )
    },
    exports: async (): Promise<{ name: string; text: string }> => {
      const [download] = await Promise.all([page.waitForEvent('download'), press(words.export)])
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
    },
    searches: (what: string) => page.getByRole('searchbox').fill(what),
    adds: async (title: Text, cells: readonly (readonly [label: Text, value: string | Text])[]) => {
      await press(words.add)
      for (const [label, value] of cells)
        if (typeof value === 'string') await fill(label, value, sheet(title))
        else await pick(value, sheet(title))
      await press(words.save, sheet(title))
    },
    edits: async (row: string, title: Text, label: Text, value: string) => {
      await page.getByRole('button', { name: row }).first().click()
      await fill(label, value, sheet(title))
      await press(words.save, sheet(title))
    },
    isTold: (title: Text, what: Text) => expect(sheet(title).getByText(say(what))).toBeVisible(),
    closesTheSheet: (title: Text) => press(words.close, sheet(title)),
    deletes: (row: string) =>
      page.getByRole('button', { name: `${say(words.delete)}${row}`, exact: true }).click(),
    setsWorkingHours: async (opens: string, closes: string) => {
      await fill(words.from, opens)
      await fill(words.to, closes)
    },
    unfoldsWorkingHours: () => page.getByText(say(words.workingHours), { exact: true }).click(),
    worksOrNotOn: (weekday: Text) => page.getByRole('checkbox', { name: say(weekday), exact: true }).click(),
    seesWorkingHours: async (opens: string, closes: string, days: number) => {
      await expect(page.getByText(`${opens}–${closes}`, { exact: true })).toBeVisible()
      await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(days)
    },
    setsTime: (time: Text, minutes: number) => fill(time, String(minutes)),
    seesTime: (time: Text, minutes: number) =>
      expect(page.getByLabel(say(time), { exact: true })).toHaveValue(String(minutes)),
    seesChanged: (count: number) =>
      expect(page.getByText(say(words.changed), { exact: true })).toHaveCount(count),
    goesBackToDefault: () => press(words.toDefault),
  }
}

/** What a row begins with: its title, then what the keeper doesn't look at. */
function beginning(title: string | RegExp): RegExp {
  return typeof title === 'string' ? new RegExp(`^${title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) : title
}

const words = {
  reference: { 'zh-CN': '基础资料', en: 'Reference data' },
  import: { 'zh-CN': '导入 CSV', en: 'Import CSV' },
  export: { 'zh-CN': '导出 CSV', en: 'Export CSV' },
  add: { 'zh-CN': '添加一条', en: 'Add a row' },
  save: { 'zh-CN': '保存', en: 'Save' },
  saved: { 'zh-CN': '已保存', en: 'Saved' },
  close: { 'zh-CN': '关闭', en: 'Close' },
  back: { 'zh-CN': '返回', en: 'Back' },
  delete: { 'zh-CN': '删除：', en: 'Delete: ' },
  empty: { 'zh-CN': '这里还没有内容', en: 'Nothing here yet' },
  toCorrect: { 'zh-CN': '要改的地方', en: 'What to correct' },
  changed: { 'zh-CN': '已改', en: 'Changed' },
  workingHours: { 'zh-CN': '工作时间', en: 'Working hours' },
  from: { 'zh-CN': '上班', en: 'From' },
  to: { 'zh-CN': '下班', en: 'To' },
  saveKept: { 'zh-CN': '存成文件', en: 'Save as a file' },
  toDefault: { 'zh-CN': '恢复默认', en: 'Back to default' },
} satisfies { [name: string]: Text }
