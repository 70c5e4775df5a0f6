import type { Lang, Text } from '@countersign/shared/text'
import { expect, type Page } from '@playwright/test'
import { tabletWith } from './tablet.ts'

/** Somebody who signs for a customer that is away. */
export function customersColleagueOn(page: Page, lang: Lang = 'zh-CN') {
  const { say, press, fill } = tabletWith(page, lang)
  return {
    /** Says that they aren’t the one the customer named. */
    isSomebodyElse: async (name: string) => {
      await press(words.someoneElse)
      await fill(words.name, name)
    },
    corrects: (name: string) => fill(words.name, name),
    cannotSign: () => expect(page.getByRole('button', { name: say(words.sign), exact: true })).toBeHidden(),
  }
}

const words = {
  someoneElse: { 'zh-CN': '由他人签字', en: 'Someone else signs' },
  name: { 'zh-CN': '签字人姓名', en: 'Name of who signs' },
  sign: { 'zh-CN': '确认签字', en: 'Sign' },
} satisfies { [name: string]: Text }
