import type { Lang, Text } from '@countersign/shared/text'
import { expect, type Page } from '@playwright/test'
import { write } from './hand.ts'
import { tabletWith } from './tablet.ts'

export interface Signing {
  /** The name their hand writes. */
  readonly name: string
  /** One to five. */
  readonly rating?: 1 | 2 | 3 | 4 | 5
  readonly words?: string
}

/** The customer, while they hold the engineer's tablet. Each verb is one thing they do. */
export function customerOn(page: Page, lang: Lang = 'zh-CN') {
  const tablet = tabletWith(page, lang)
  const { say, press, fill } = tablet
  const pad = () => page.getByRole('group', { name: say(words.pad), exact: true }).locator('canvas')
  const reads = () => press(words.read)
  const tells = async ({ rating, words: said }: Omit<Signing, 'name'>) => {
    if (rating) await page.getByRole('radio', { name: new RegExp(`^${rating}`) }).check({ force: true })
    await fill(words.opinion, said)
    await press(words.next)
  }
  // Nobody draws their name twice the same.
  let mood = 0
  const signs = async (name: string) => {
    await write(name, pad(), mood++)
    await press(words.sign)
    await expect(page.getByRole('button', { name: say(words.iAmTheEngineer), exact: true })).toBeVisible()
  }
  return {
    /** Says yes to the question on the screen. */
    agrees: () => press(words.agree),
    /** Has typed a secret, and says so. */
    hasTyped: () => press(words.typed),
    reads,
    tells,
    signs,
    readsAndSigns: async ({ name, ...opinion }: Signing) => {
      await reads()
      await tells(opinion)
      await signs(name)
    },
    refuses: async (reason: string) => {
      await reads()
      await tells({})
      await press(words.notSigning)
      await fill(words.reason, reason)
      await press(words.keepReason)
    },
    /** All the words on the page they look at. */
    sees: () => page.getByRole('main').textContent(),
  }
}
export type Customer = ReturnType<typeof customerOn>

const words = {
  pad: { 'zh-CN': '签名', en: 'Signature' },
  agree: { 'zh-CN': '同意', en: 'I agree' },
  typed: { 'zh-CN': '输入好了', en: 'Done' },
  read: { 'zh-CN': '看过了，下一步', en: 'I’ve read it: next' },
  opinion: { 'zh-CN': '您想说的话', en: 'In your words' },
  next: { 'zh-CN': '下一步', en: 'Next' },
  sign: { 'zh-CN': '确认签字', en: 'Sign' },
  notSigning: { 'zh-CN': '我不想签字', en: 'I’d rather not sign' },
  reason: { 'zh-CN': '不签字的原因', en: 'Why you don’t sign' },
  keepReason: { 'zh-CN': '不签字，记下原因', en: 'Don’t sign, keep my reason' },
  iAmTheEngineer: { 'zh-CN': '我是工程师，继续', en: 'I’m the engineer: go on' },
} satisfies { [name: string]: Text }
