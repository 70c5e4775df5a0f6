import type { Page } from '@playwright/test'
import type { Input, Kept, Subject } from './kill-rounds.ts'

const roundsPerVisit = 8
const ticks = 30

/** The record store's own small page (pwa/src/record-store/harness): words, ticks, two signatures. */
export function storeSubject(address: string): Subject {
  const visits: string[] = []
  let visit = ''
  let round = 0
  let text = ''
  let tick = 0

  return {
    open: async (page) => {
      if (round++ % roundsPerVisit === 0) {
        await page.goto(address)
        visit = await page.evaluate(() => window.harness.begin())
        visits.push(visit)
        text = ''
        tick = 0
      }
      await page.goto(`${address}?visit=${visit}`)
      await page
        .locator('[name=words]')
        .waitFor()
        .catch(async (error) => {
          const saved = await page.evaluate(() => JSON.stringify(window.harness.saved()))
          throw new Error(`${visit} doesn't open: ${saved}`, { cause: error })
        })
      text = await page.locator('[name=words]').inputValue()
      await page.locator('.saved[data-state=saved]').waitFor()
    },
    inputs: async (_, chance) => {
      if (round % roundsPerVisit === 0) return [1, 2].map((place) => clicking(visit, `sign-${place}`))
      const isTyping = chance.pick([true, false])
      return Array.from({ length: chance.whole(1, 6) }, () => {
        if (!isTyping && tick < ticks) return clicking(visit, `tick-${tick++}`)
        const letter = chance.pick(['修', '好', '了', '打', '印', '机', '𠮷'])
        text += letter
        return typing(visit, letter, text)
      })
    },
    read: async (page) => {
      const all = await Promise.all(visits.map((visit) => readVisit(page, visit)))
      return {
        values: Object.assign({}, ...all.map(({ values }) => values)),
        damage: all.flatMap(({ damage }) => damage),
      }
    },
  }
}

function typing(visit: string, letter: string, value: string): Input {
  const act = async (page: Page) => {
    await page.locator('[name=words]').focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText(letter)
  }
  return { what: 'type', place: `${visit} words`, value, act }
}

function clicking(visit: string, name: string): Input {
  const act = (page: Page) => page.locator(`[name=${name}]`).click()
  return { what: name, place: `${visit} ${name}`, value: true, act }
}

async function readVisit(page: Page, visit: string): Promise<Kept> {
  const [look, words] = await page.evaluate(
    async (visit) =>
      [
        await window.harness.look(visit),
        window.harness.draftAt(visit, 'words') as string | undefined,
      ] as const,
    visit,
  )
  const places = [
    ...Array.from({ length: ticks }, (_, n) => [`tick-${n}`, look.ticks.includes(n)] as const),
    ...look.signed.map((is, i) => [`sign-${i + 1}`, is] as const),
    ['words', words ?? ''] as const,
  ]
  return {
    values: Object.fromEntries(places.map(([place, value]) => [`${visit} ${place}`, value])),
    damage: look.findings + look.unreadable > 0 ? [`the chain of ${visit} is damaged`] : [],
  }
}
