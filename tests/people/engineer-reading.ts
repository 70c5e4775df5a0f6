import type { Lang, Text } from '@countersign/shared/text'
import { expect, type Page } from '@playwright/test'
import { tabletWith } from './tablet.ts'

/** What an engineer reads on the page of a visit, and in the list. */
export function engineerReading(page: Page, lang: Lang = 'zh-CN') {
  const { say } = tabletWith(page, lang)
  const toDo = page.getByRole('region').filter({ hasText: say(words.now) })
  const card = (title: Text) =>
    page.getByRole('region', { name: say(title), exact: true }).filter({ hasNotText: say(words.now) })
  return {
    /** The one thing to do now is just this. */
    isToDo: (step: Text) => expect(toDo).toContainText(say(step)),
    /** A reminder or a guide speaks, in these words. */
    isTold: (what: Text, more: string | RegExp = '') => expect(card(what)).toContainText(more),
    isNotTold: (what: Text) => expect(card(what)).toBeHidden(),
    /** The visits of this customer in the list, each in the words of its card. */
    readsTheList: async (show: 'today' | 'open' | 'done') => {
      const choice = page.getByRole('radio', { name: new RegExp(`^${say(words[show])}`) })
      await choice.click()
      await expect(choice).toBeChecked()
      return page.getByRole('main').getByRole('link').allInnerTexts()
    },
  }
}

const words = {
  now: { 'zh-CN': '现在要做', en: 'Do this now' },
  today: { 'zh-CN': '今天', en: 'Today' },
  open: { 'zh-CN': '未完成', en: 'Open' },
  done: { 'zh-CN': '已完成', en: 'Done' },
} satisfies { [name: string]: Text }
