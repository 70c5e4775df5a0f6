import { expect, type Locator, type Page } from '@playwright/test'
import { overlayOn } from './closed-root.ts'
import type { DeskBrowser } from './desk-browser.ts'

/** Somebody who shows the extension where things are, with a mouse. */
export async function mapMaker(page: Page) {
  const picker = await overlayOn(page, 'COUNTERSIGN-PICKER')
  const points = async (at: Locator) => {
    await at.scrollIntoViewIfNeeded()
    const box = await at.boundingBox()
    if (!box) throw new Error('There is nothing to point at')
    const [x, y] = [box.x + Math.min(box.width / 2, 30), box.y + box.height / 2]
    await page.mouse.move(x, y)
    return { press: () => page.mouse.click(x, y) }
  }
  return {
    ...picker,
    points,
    /** Shows where a field is, once it was asked for and read right. */
    shows: async (field: string, at: Locator, value: string) => {
      await picker.reads(`请点一下“${field}”`)
      const { press } = await points(at)
      await picker.reads(value)
      await press()
    },
    skips: async (field: string) => {
      await picker.reads(`请点一下“${field}”`)
      await picker.press('跳过')
    },
    /** Shows what closes a ticket, and sees that it was understood. */
    showsClosing: async (at: Locator, understood: string) => {
      await picker.press('指给我看')
      await picker.reads('不会真的关单')
      await (await points(at)).press()
      await picker.reads(understood)
    },
  }
}

/** Adds a helpdesk in the options that nobody knows, and comes to its page to show where things are. */
export async function beginsToMap({ context, page, extension }: DeskBrowser, address: string): Promise<Page> {
  await page.goto(`${extension}/options.html`)
  await page.getByLabel('服务台网址').fill(address)
  await page.getByRole('combobox', { name: /^系统/ }).selectOption({ label: '其他系统：我来指给它看' })
  await page.getByLabel('页面上时间所属的时区').selectOption('Asia/Shanghai')
  const opens = context.waitForEvent('page')
  await page.getByRole('button', { name: '允许并添加' }).click()
  const desk = await opens
  await desk.waitForURL(address)
  return desk
}

/** A window that the page opens. */
export async function windowOf(page: Page, opens: () => Promise<unknown>): Promise<Page> {
  const [opened] = await Promise.all([page.waitForEvent('popup'), opens()])
  await expect(opened.locator('body')).toBeVisible()
  return opened
}

/** What the extension has read of the tickets it was shown, by their ids. */
export function readingsIn({
  background,
}: Pick<DeskBrowser, 'background'>): Promise<{ readonly [id: string]: object }> {
  return background.evaluate(allReadings)
}

/** Runs in the background. */
function allReadings(): Promise<{ readonly [id: string]: object }> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('countersign-tickets')
    opening.onupgradeneeded = () => opening.result.createObjectStore('tickets')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const all = opening.result.transaction('tickets').objectStore('tickets').getAll()
      all.onsuccess = () => {
        opening.result.close()
        resolve(
          Object.fromEntries(
            all.result.map(({ id, readings }) => [id, Object.assign({}, ...Object.values(readings))]),
          ),
        )
      }
    }
  })
}
