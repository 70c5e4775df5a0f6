import type { Page } from '@playwright/test'
import type { Input, Subject } from './kill-rounds.ts'

interface StoreInput extends Input {
  readonly visit: string
  readonly kind: 'type' | 'tick' | 'sign'
  /** The whole text after a keystroke, or which tick or place. */
  readonly value: string | number
}

const visitsPerRounds = 8
const ticks = 30

/** The record store's own small page (pwa/src/record-store/harness): words, ticks, two signatures. */
export function storeSubject(address: string): Subject {
  let visit = ''
  let round = 0
  let text = ''
  let tick = 0

  return {
    open: async (page) => {
      if (round++ % visitsPerRounds === 0) {
        await page.goto(address)
        visit = await page.evaluate(() => window.harness.begin())
        text = ''
        tick = 0
      }
      await page.goto(`${address}?visit=${visit}`)
      await page.locator('[name=words]').waitFor()
      text = await page.locator('[name=words]').inputValue()
      await page.locator('.saved[data-state=saved]').waitFor()
    },
    inputs: (chance) => {
      if (round % visitsPerRounds === 0) return [1, 2].map((place) => signing(visit, place))
      const kind = chance.pick(['type', 'tick'])
      const count = chance.whole(1, 6)
      return Array.from({ length: count }, () => {
        if (kind === 'tick' && tick < ticks) return ticking(visit, tick++)
        const letter = chance.pick(['修', '好', '了', '打', '印', '机', '𠮷'])
        text += letter
        return typing(visit, letter, text)
      })
    },
    missing: (page, promised, entered) => missing(page, promised as StoreInput[], entered as StoreInput[]),
  }
}

function typing(visit: string, letter: string, value: string): StoreInput {
  const act = async (page: Page) => {
    await page.locator('[name=words]').focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText(letter)
  }
  return { what: 'type', kind: 'type', visit, value, act }
}

function ticking(visit: string, value: number): StoreInput {
  return {
    what: 'tick',
    kind: 'tick',
    visit,
    value,
    act: (page) => page.locator(`[name=tick-${value}]`).click(),
  }
}

function signing(visit: string, value: number): StoreInput {
  return {
    what: 'sign',
    kind: 'sign',
    visit,
    value,
    act: (page) => page.locator(`[name=sign-${value}]`).click(),
  }
}

/** Everything promised must be there; of words, the ones promised last or any typed after them. */
async function missing(page: Page, promised: readonly StoreInput[], entered: readonly StoreInput[]) {
  const lost: string[] = []
  for (const visit of new Set(promised.map((input) => input.visit))) {
    const look = await page.evaluate((visit) => window.harness.look(visit), visit)
    if (look.findings + look.unreadable > 0) lost.push(`${visit}: the chain is damaged`)
    for (const { kind, value } of promised.filter((input) => input.visit === visit)) {
      if (kind === 'tick' && !look.ticks.includes(Number(value))) lost.push(`${visit}: tick ${value}`)
      if (kind === 'sign' && !look.signed[Number(value) - 1]) lost.push(`${visit}: signature ${value}`)
    }
    const typed = entered.filter((input) => input.visit === visit && input.kind === 'type')
    const last = promised.filter((input) => input.visit === visit && input.kind === 'type').at(-1)
    if (!last) continue
    const allowed = typed.slice(typed.indexOf(last)).map(({ value }) => value)
    const found = await page.evaluate((visit) => window.harness.draftAt(visit, 'words'), visit)
    if (!allowed.includes(String(found))) lost.push(`${visit}: words “${last.value}”, found “${found}”`)
  }
  return lost
}
