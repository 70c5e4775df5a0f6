import { isRefusal } from '@countersign/shared/field'
import { append } from '@countersign/shared/record'
import { describe, expect, test } from 'vitest'
import { engineer, job, signed, tick } from '../record-store/harness/facts.ts'
import type { Live } from '../record-store/live.ts'
import { memoryBrowser } from '../record-store/memory-browser.ts'
import type { RecordStore } from '../record-store/record-store.ts'
import { goneTo, isOfPage, kept, type Lent } from './lent.ts'
import { onlyWhileLent } from './only-while-lent.ts'

const lent: Lent = { visit: 'v', path: '/visits/v/handover?step=read', lang: 'zh-CN' }

describe('on a lent tablet', () => {
  test('the customer goes from step to step of their page', () => {
    expect(goneTo(lent, '/visits/v/handover?step=sign')).toEqual({
      ...lent,
      path: '/visits/v/handover?step=sign',
    })
  })
  test('every other way waits for the PIN', () => {
    for (const to of [
      '/',
      '/visits/v',
      '/visits/w/handover',
      '/visits/v/document',
      '/visits/v/handover?about=x',
    ]) {
      expect(goneTo(lent, to)).toEqual({ ...lent, next: to })
    }
  })
  test('what a question is about belongs to its page', () => {
    const asked: Lent = { ...lent, path: '/visits/v/ask/change-settings?about=a' }
    expect(isOfPage(asked, '/visits/v/ask/change-settings?about=a&step=yes')).toBe(true)
    expect(isOfPage(asked, '/visits/v/ask/change-settings?about=b')).toBe(false)
    expect(isOfPage(asked, null)).toBe(false)
  })
  test('who changes their mind is back where they were', () => {
    expect(kept({ ...lent, next: '/', trouble: { refused: 'x', say: { 'zh-CN': '', en: '' } } })).toEqual(
      lent,
    )
  })
})

describe('signatures', () => {
  test('are taken while the tablet is lent for their visit, and refused in words otherwise', async () => {
    const { tab, visit, lendFor } = await tablet()
    expect(await tab.record(visit, signed(2))).toMatchObject({ refused: 'not-lent' })
    lendFor('another-visit')
    expect(await tab.record(visit, signed(2))).toMatchObject({ refused: 'not-lent' })
    lendFor(visit)
    expect(isRefusal(await tab.record(visit, signed(2)))).toBe(false)
  })

  test('given in time are not lost when storage is late', async () => {
    const { browser, tab, visit, lendFor } = await tablet()
    const other = browser.tab()
    await until(other.visit(visit), ({ status }) => status === 'here')
    lendFor(visit)
    browser.fail('full')
    const signing = tab.record(visit, signed(2))
    lendFor(undefined)
    browser.fail(undefined)
    await other.record(visit, tick(1))
    tab.retry()
    expect(isRefusal(await signing)).toBe(false)
  })

  test('come in from elsewhere without being asked where they were given', async () => {
    const { tab, visit, lendFor } = await tablet()
    lendFor(visit)
    await tab.record(visit, signed(2))
    const { file } = await tab.exportVisits('all')
    const elsewhere = await tablet()
    const results = []
    for await (const { result } of elsewhere.tab.importFile(file)) results.push(result)
    expect(results).toEqual(['added'])
  })
})

async function tablet() {
  let lentFor: string | undefined
  const browser = memoryBrowser(
    undefined,
    onlyWhileLent(append, () => lentFor),
  )
  const tab = browser.tab()
  const visit = await begin(tab)
  const lendFor = (visit: string | undefined) => {
    lentFor = visit
  }
  return { browser, tab, visit, lendFor }
}

async function begin(tab: RecordStore): Promise<string> {
  await until(tab.ready, (isReady) => isReady)
  tab.set('engineer', engineer)
  const opened = await tab.openVisit({ source: 'hand', job, lang: 'zh-CN' })
  if (isRefusal(opened)) throw new Error(opened.say.en)
  return opened.visit
}

function until<T>(source: Live<T>, holds: (value: T) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds(source.getSnapshot())) return
      stop()
      resolve()
    }
    const stop = source.subscribe(look)
    look()
  })
}
