import { expect, type Page } from '@playwright/test'

/**
 * Waits until the tablet has a setting in its store, or no longer has it. Whoever leaves a page in the same moment as
 * a test does leaves before that.
 */
export async function waitUntilStored(page: Page, setting: string, is: 'there' | 'gone'): Promise<void> {
  await expect
    .poll(() => page.evaluate(isStored, setting), `the setting ${setting} in the store`)
    .toBe(is === 'there')
}

async function isStored(setting: string): Promise<boolean> {
  const opening = indexedDB.open('countersign')
  const db = await new Promise<IDBDatabase>((done, failed) => {
    opening.onsuccess = () => done(opening.result)
    opening.onerror = () => failed(opening.error)
  })
  const counting = db.transaction('rows').objectStore('rows').count(['setting', setting])
  const count = await new Promise<number>((done, failed) => {
    counting.onsuccess = () => done(counting.result)
    counting.onerror = () => failed(counting.error)
  })
  db.close()
  return count > 0
}
