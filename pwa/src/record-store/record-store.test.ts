import { isRefusal } from '@countersign/shared/field'
import { append, type Record, verify } from '@countersign/shared/record'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { engineer, job, left, signed, tick } from './harness/facts.ts'
import { eventKey, eventsOf, summaryKey } from './keys.ts'
import type { Live } from './live.ts'
import { memoryBrowser } from './memory-browser.ts'
import type { RecordStore } from './record-store.ts'

let browser = memoryBrowser()
beforeEach(() => {
  browser = memoryBrowser()
})

async function begin(tab: RecordStore) {
  await until(tab.ready, (ready) => ready)
  tab.set('engineer', engineer)
  const opened = await tab.openVisit({ source: 'hand', job, lang: 'zh-CN' })
  if (isRefusal(opened)) throw new Error(opened.say.en)
  return opened.visit
}

const recordIn = (tab: RecordStore, visit: string) => tab.visit(visit).getSnapshot().record
const lineOf = (record: Record) => record.events.map(({ lane, n }) => `${lane} ${n}`)
const eventsStored = async (visit: string) => (await browser.store.range(eventsOf(visit))).length

describe('recording', () => {
  test('shows a fact at once and says saved only once it is stored', async () => {
    const tab = browser.tab()
    const visit = await begin(tab)
    const done = tab.record(visit, tick(1))
    expect(Object.keys(recordIn(tab, visit).state.checks)).toEqual(['B1/line-1'])
    expect(tab.saved.getSnapshot()).toMatchObject({ state: 'saving' })
    await done
    expect(tab.saved.getSnapshot()).toMatchObject({ state: 'saved' })
    expect(await eventsStored(visit)).toBe(2)
  })

  test('keeps both signatures and the finish when they come at once', async () => {
    const tab = browser.tab()
    const visit = await begin(tab)
    const answers = await Promise.all([signed(1), signed(2), left].map((fact) => tab.record(visit, fact)))
    expect(answers.filter(isRefusal)).toEqual([])
    const again = browser.tab()
    await until(again.visit(visit), (view) => view.status === 'here')
    const { state } = recordIn(again, visit)
    expect([state.places[1]?.place, state.places[2]?.place, state.left !== null]).toEqual([1, 2, true])
  })

  test('answers a refusal without storing anything', async () => {
    const tab = browser.tab()
    const visit = await begin(tab)
    const answer = await tab.record(visit, { type: 'arrived', payload: { time: 'nine' } })
    expect(answer).toMatchObject({ refused: 'invalid' })
    expect(await eventsStored(visit)).toBe(1)
    expect(tab.saved.getSnapshot()).toMatchObject({ state: 'saved' })
  })

  test('tells of a mistake in the rules, and goes on with what is entered next', async () => {
    browser = memoryBrowser(undefined, (record, fact, stamp) => {
      if (fact.type === 'left') throw new Error('a rule stumbled')
      return append(record, fact, stamp)
    })
    const tab = browser.tab()
    const visit = await begin(tab)
    await expect(tab.record(visit, left)).rejects.toThrow('a rule stumbled')
    expect(isRefusal(await tab.record(visit, tick(1)))).toBe(false)
    expect(tab.saved.getSnapshot()).toMatchObject({ state: 'saved' })
  })

  test('asks who the engineer is before the first fact', async () => {
    const tab = browser.tab()
    expect(await tab.openVisit({ source: 'hand', job, lang: 'en' })).toMatchObject({ refused: 'no-engineer' })
  })
})

describe('two tabs on one visit', () => {
  test('lose and double nothing, and end up the same', async () => {
    const [one, two] = [browser.tab(), browser.tab()]
    const visit = await begin(one)
    await until(two.visit(visit), (view) => view.status === 'here')
    await until(two.setting('engineer'), (value) => value !== undefined)
    const writes = Array.from({ length: 60 }, (_, n) => (n % 2 ? one : two).record(visit, tick(n)))
    expect((await Promise.all(writes)).filter(isRefusal)).toEqual([])
    await until(one.visit(visit), ({ record }) => record.events.length === 61)
    await until(two.visit(visit), ({ record }) => record.events.length === 61)
    expect(lineOf(recordIn(two, visit))).toEqual(lineOf(recordIn(one, visit)))
    expect(new Set(lineOf(recordIn(one, visit))).size).toBe(61)
    expect(verify(recordIn(one, visit).events)).toEqual([])
    expect(Object.keys(recordIn(one, visit).state.checks)).toHaveLength(60)
  })

  test('refuse in the second what no longer fits behind the first', async () => {
    const [one, two] = [browser.tab(), browser.tab()]
    const visit = await begin(one)
    await until(two.visit(visit), (view) => view.status === 'here')
    await until(two.setting('engineer'), (value) => value !== undefined)
    two.draft(visit, 'cause', '搓纸轮磨损')
    const [sign, late] = await Promise.all([
      one.record(visit, signed(2)),
      two.record(visit, tick(1), { drafts: ['cause'] }),
    ])
    expect(isRefusal(sign)).toBe(false)
    expect(late).toMatchObject({ refused: 'signed' })
    expect(recordIn(two, visit).state.checks).toEqual({})
    expect(two.draftAt(visit, 'cause').getSnapshot()).toBe('搓纸轮磨损')
  })

  test('open the same dispatch as one visit', async () => {
    const [one, two] = [browser.tab(), browser.tab()]
    await begin(one)
    await until(two.setting('engineer'), (value) => value !== undefined)
    const dispatch = {
      format: 'countersign-dispatch/1' as const,
      id: '0198f3c0-0000-7000-8000-000000000001',
      organisation: engineer.organisation,
      issued: '2026-11-20T08:00:00+08:00',
      job,
    }
    const opened = await Promise.all(
      [one, two, one].map((tab) => tab.openVisit({ source: 'link', dispatch, lang: 'zh-CN' })),
    )
    const visits = opened.map((answer) => ('visit' in answer ? answer.visit : answer.refused))
    expect(new Set(visits).size).toBe(1)
    expect(opened.map((answer) => 'again' in answer && answer.again).toSorted()).toEqual([false, true, true])
  })

  test('know the dispatch of a visit that was imported', async () => {
    const [one] = [browser.tab()]
    await begin(one)
    const dispatch = {
      format: 'countersign-dispatch/1' as const,
      id: '0198f3c0-0000-7000-8000-000000000002',
      organisation: engineer.organisation,
      issued: '2026-11-20T08:00:00+08:00',
      job,
    }
    const first = await one.openVisit({ source: 'link', dispatch, lang: 'zh-CN' })
    const { file } = await one.exportVisits('all')
    const elsewhere = memoryBrowser().tab()
    await begin(elsewhere)
    const rows = []
    for await (const row of elsewhere.importFile(file)) rows.push(row.result)
    expect(rows).toEqual(['added', 'added'])
    const again = await elsewhere.openVisit({ source: 'link', dispatch, lang: 'zh-CN' })
    expect(again).toMatchObject({ visit: 'visit' in first ? first.visit : '', again: true })
  })

  test('share drafts and their removal', async () => {
    const [one, two] = [browser.tab(), browser.tab()]
    const visit = await begin(one)
    one.draft(visit, 'note', '客户要求')
    await until(two.draftAt(visit, 'note'), (value) => value === '客户要求')
    await one.record(visit, tick(1), { drafts: ['note'] })
    await until(two.draftAt(visit, 'note'), (value) => value === undefined)
  })
})

describe('a draft', () => {
  test('is there again after a restart, the newest of many keystrokes', async () => {
    const tab = browser.tab()
    const visit = await begin(tab)
    for (const length of [1, 2, 3, 4]) tab.draft(visit, 'cause', '搓纸轮旧'.slice(0, length))
    await until(tab.saved, ({ state }) => state === 'saved')
    const again = browser.tab()
    await until(again.draftAt(visit, 'cause'), (value) => value === '搓纸轮旧')
  })

  test('goes with the fact it became, and what was typed since stays', async () => {
    const tab = browser.tab()
    const visit = await begin(tab)
    tab.draft(visit, 'cause', 'first')
    const done = tab.record(visit, tick(1), { drafts: ['cause'] })
    expect(tab.draftAt(visit, 'cause').getSnapshot()).toBeUndefined()
    tab.draft(visit, 'cause', 'second')
    await done
    await until(tab.saved, ({ state }) => state === 'saved')
    expect(await browser.store.get(['draft', visit, 'cause'])).toBe('second')
    await tab.record(visit, tick(2), { drafts: ['cause'] })
    expect(await browser.store.get(['draft', visit, 'cause'])).toBeUndefined()
  })

  test('stays when its fact is refused', async () => {
    const tab = browser.tab()
    const visit = await begin(tab)
    tab.draft(visit, 'time', 'nine')
    await tab.record(visit, { type: 'arrived', payload: { time: 'nine' } }, { drafts: ['time'] })
    expect(tab.draftAt(visit, 'time').getSnapshot()).toBe('nine')
  })
})

describe('while storage fails', () => {
  test('says so with a way out, keeps everything for the export, and saves once it can', async () => {
    const tab = browser.tab()
    const visit = await begin(tab)
    const before = tab.saved.getSnapshot().lastDurable
    browser.fail('full')
    const done = tab.record(visit, tick(1))
    tab.draft(visit, 'note', '还没写完')
    await until(tab.saved, ({ state }) => state === 'failed')
    expect(tab.saved.getSnapshot()).toMatchObject({ reason: 'full', lastDurable: before })
    const exported = await tab.exportVisits('all')
    const text = await exported.file.text()
    expect(text).toContain('B1/line-1')
    expect(text).toContain('还没写完')
    expect(exported.missing).toEqual([])
    browser.fail(undefined)
    tab.retry()
    expect(isRefusal(await done)).toBe(false)
    await until(tab.saved, ({ state }) => state === 'saved')
    expect(await eventsStored(visit)).toBe(2)
  })

  test('says so when storage does not answer at all', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const hung = { ...browser.store, write: () => new Promise<void>(() => {}) }
    const tab = memoryBrowser(hung).tab()
    tab.draft('visit', 'note', 'x')
    expect(tab.saved.getSnapshot().state).toBe('saving')
    vi.advanceTimersByTime(5000)
    expect(tab.saved.getSnapshot()).toMatchObject({ state: 'failed', reason: 'no-answer' })
    vi.useRealTimers()
  })

  test('does not write twice what was stored although the browser said it was not', async () => {
    const { store } = browser
    let lies = 0
    const lying = memoryBrowser({
      ...store,
      write: async (changes) => {
        await store.write(changes)
        if (lies-- > 0) throw new Error('connection lost')
      },
    })
    const tab = lying.tab()
    const visit = await begin(tab)
    lies = 1
    const done = Promise.all([tab.record(visit, tick(1)), tab.record(visit, tick(2))])
    await until(tab.saved, ({ state }) => state === 'failed')
    tab.retry()
    await done
    expect(await eventsStored(visit)).toBe(3)
    expect(verify(recordIn(tab, visit).events)).toEqual([])
  })
})

describe('what is stored but damaged', () => {
  test('is kept, shown, exported, and nothing is put behind it', async () => {
    const tab = browser.tab()
    const visit = await begin(tab)
    await tab.record(visit, tick(1))
    const lane = recordIn(tab, visit).heads[0]?.lane ?? ''
    await browser.store.write([{ put: eventKey(visit, lane, 2), value: { torn: '半条' } }])
    const again = browser.tab()
    await until(again.visit(visit), (view) => view.status === 'here')
    expect(again.visit(visit).getSnapshot().unreadable).toHaveLength(1)
    expect(await again.record(visit, tick(2))).toMatchObject({ refused: 'damaged' })
    const { file } = await again.exportVisits([visit])
    expect(await file.text()).toContain('半条')
    expect(await browser.store.get(eventKey(visit, lane, 2))).toEqual({ torn: '半条' })
  })

  test('shows where the chain was altered', async () => {
    const tab = browser.tab()
    const visit = await begin(tab)
    await tab.record(visit, tick(1))
    const [key, first] = (await browser.store.range(eventsOf(visit)))[0] ?? []
    await browser.store.write([
      { put: key ?? [], value: { ...(first as object), at: '2027-01-01T00:00:00+08:00' } },
    ])
    const again = browser.tab()
    await until(again.visit(visit), (view) => view.status === 'here')
    expect(again.visit(visit).getSnapshot().findings).toEqual([
      expect.objectContaining({ damage: 'altered', n: 1 }),
    ])
  })

  test('is repaired in the list from the events', async () => {
    const tab = browser.tab()
    const visit = await begin(tab)
    await browser.store.write([{ put: summaryKey(visit), value: 'torn' }])
    const again = browser.tab()
    await until(again.visits, ({ status }) => status === 'here')
    expect(again.visits.getSnapshot().all).toEqual([expect.objectContaining({ visit, unit: '东方小学' })])
  })

  test('goes on where the list still holds it in an older shape', async () => {
    const tab = browser.tab()
    const visit = await begin(tab)
    const { heads } = recordIn(tab, visit)
    const again = browser.tab()
    await until(again.visits, ({ status }) => status === 'here')
    await until(again.visit(visit), (view) => view.status === 'here')
    await browser.store.write([{ put: summaryKey(visit), value: { version: 0, visit, heads } }])
    expect(isRefusal(await again.record(visit, tick(1)))).toBe(false)
    expect(await eventsStored(visit)).toBe(2)
    expect(again.saved.getSnapshot()).toMatchObject({ state: 'saved' })
  })

  test('is written again from the page when the browser deleted the database under it', async () => {
    const tab = browser.tab()
    const visit = await begin(tab)
    await tab.record(visit, tick(1))
    tab.draft(visit, 'note', '未完')
    await until(tab.saved, ({ state }) => state === 'saved')
    for (const [key] of await browser.store.range([])) await browser.store.write([{ remove: key }])
    tab.rewrite()
    await until(tab.saved, ({ entered, lastDurable }) => entered === lastDurable)
    await tab.record(visit, tick(2))
    expect(await eventsStored(visit)).toBe(3)
    expect(await browser.store.get(['draft', visit, 'note'])).toBe('未完')
    expect(tab.saved.getSnapshot()).toMatchObject({ state: 'failed', reason: 'emptied' })
  })
})

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
