import type { Lang, Text } from '@countersign/shared/text'
import { expect, type Page } from '@playwright/test'
import { tabletWith } from './tablet.ts'

/** The engineer who won't be there on time. Each verb is one thing they do. */
export function engineerOnTheWay(page: Page, lang: Lang = 'zh-CN') {
  const { press, fill, sheet } = tabletWith(page, lang)
  return {
    /** Calls the customer from the steps of the problem: why, and when they will be there (`2026-11-20T10:40`). */
    tellsOfTheDelay: async (problem: Text, { reason, newTime }: { reason: string; newTime: string }) => {
      await press(words.sayLate, sheet(problem))
      await fill(words.trueReason, reason, sheet(words.delay))
      await fill(words.newTime, newTime, sheet(words.delay))
      await press(words.wroteDelay, sheet(words.delay))
      await expect(sheet(words.delay)).toBeHidden()
    },
  }
}

const words = {
  sayLate: { 'zh-CN': '告知会晚到', en: 'Say that you’ll be late' },
  delay: { 'zh-CN': '告知不能按时到', en: 'Say that you can’t be on time' },
  trueReason: { 'zh-CN': '真实原因', en: 'The true reason' },
  newTime: { 'zh-CN': '大约何时到', en: 'When you will be there' },
  wroteDelay: { 'zh-CN': '记下：已告知', en: 'Write down that they know' },
} satisfies { [name: string]: Text }
