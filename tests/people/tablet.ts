import type { Lang, Text } from '@countersign/shared/text'
import { expect, type Locator, type Page } from '@playwright/test'
import { reader, type Say } from './speech.ts'

/** What hands do on the tablet, whoever holds it: everything is found by what it is called. */
export interface Tablet {
  readonly page: Page
  readonly say: Say
  /** The part of the page under this heading. */
  readonly section: (title: Text) => Locator
  /** The sheet with this title, once it is open. */
  readonly sheet: (title: Text) => Locator
  readonly press: (name: Text, on?: Locator) => Promise<void>
  readonly fill: (label: Text, value: string | undefined, on?: Locator) => Promise<void>
  readonly choose: (label: Text, option: Text, on?: Locator) => Promise<void>
  readonly pick: (option: Text, on?: Locator) => Promise<void>
  /** Ticks every line there that is still open. */
  readonly tickAll: (on: Locator) => Promise<void>
}

export function tabletWith(page: Page, lang: Lang): Tablet {
  const say = reader(lang)
  const field = (label: Text, on: Locator | Page) =>
    on.getByLabel(new RegExp(`^${literally(say(label))}(选填|optional)?$`))
  return {
    page,
    say,
    section: (title) =>
      page.locator('section').filter({ has: page.getByRole('heading', { name: say(title), exact: true }) }),
    sheet: (title) => page.getByRole('dialog', { name: say(title), exact: true }),
    press: (name, on) =>
      (on ?? page.locator('body')).getByRole('button', { name: say(name), exact: true }).click(),
    fill: async (label, value, on = page.locator('body')) => {
      if (value === undefined) return
      await field(label, on).fill(value)
      await field(label, on).blur()
    },
    choose: async (label, option, on = page.locator('body')) => {
      await field(label, on).selectOption({ label: say(option) })
    },
    pick: async (option, on = page.locator('body')) => {
      const choice = on.getByRole('radio', { name: say(option), exact: true })
      await choice.click()
      await expect(choice).toBeChecked()
    },
    tickAll: async (on) => {
      await expect(on).toBeVisible()
      const open = on.getByRole('checkbox', { checked: false, disabled: false })
      // The app goes on to the next phase when the last line is ticked, and the list is gone.
      for (let left = await open.count(); left > 0; left = await open.count()) {
        await open.first().click()
        await expect.poll(() => open.count()).toBeLessThan(left)
      }
    },
  }
}

function literally(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
