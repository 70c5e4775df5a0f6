import { isRefusal } from '@countersign/shared/field'
import type { Fact } from '@countersign/shared/record'
import { beforeEach, expect, test, vi } from 'vitest'
import { engineer, job } from '../record-store/harness/facts.ts'
import { memoryBrowser } from '../record-store/memory-browser.ts'
import { memoryStore } from '../record-store/memory-store.ts'
import type { RecordStore } from '../record-store/record-store.ts'
import type { Store } from '../record-store/store.ts'
import { minute } from './advice.testing.ts'
import { createWatch } from './watch.ts'

let reads: string[] = []
let browser = memoryBrowser()
beforeEach(() => {
  reads = []
  browser = memoryBrowser(listenedTo(memoryStore()))
})

/** A store that tells which visits are read. */
function listenedTo(store: Store): Store {
  return {
    ...store,
    range: (prefix, from) => {
      if (prefix[0] === 'event') reads.push(String(prefix[1]))
      return store.range(prefix, from)
    },
  }
}

async function begins(tab: RecordStore): Promise<string> {
  await vi.waitUntil(() => tab.ready.getSnapshot() && tab.visits.getSnapshot().status === 'here')
  tab.set('engineer', engineer)
  const opened = await tab.openVisit({ source: 'hand', job, lang: 'zh-CN' })
  if (isRefusal(opened)) throw new Error(opened.say.en)
  return opened.visit
}

/** Looks at everything now, and waits for what comes of it. */
function watching(tab: RecordStore) {
  let now = Date.now()
  let turns = 0
  const slices = { now: () => performance.now(), pause: async () => void turns++ }
  const watch = createWatch({ store: tab, now: () => now, slices })
  const looks = async () => {
    const before = watch.getSnapshot()
    watch.look()
    await vi.waitUntil(() => watch.getSnapshot() !== before)
    return watch.getSnapshot().visits
  }
  return { looks, lasts: (ms: number) => (now += ms), turns: () => turns }
}

const called: Fact = { type: 'contact-attempted', payload: { channel: 'phone', outcome: 'reached' } }

test('what is to be done on a visit, and what it is due at', async () => {
  const tab = browser.tab()
  const visit = await begins(tab)
  const advice = (await watching(tab).looks()).get(visit)
  expect(advice?.next?.id).toBe('call')
  expect(advice?.reminders[0]).toMatchObject({ id: 'A1/contact', state: 'ahead' })
})

test('a fact counts before it is durable', async () => {
  const tab = browser.tab()
  const visit = await begins(tab)
  const { looks } = watching(tab)
  browser.fail('full')
  void tab.record(visit, called)
  expect((await looks()).get(visit)?.next?.id).toBe('book')
})

test('a fact of another tab counts', async () => {
  const [here, there] = [browser.tab(), browser.tab()]
  const visit = await begins(there)
  const { looks } = watching(here)
  await vi.waitUntil(() => here.visits.getSnapshot().all.length === 1)
  expect((await looks()).get(visit)?.next?.id).toBe('call')
  await there.record(visit, called)
  await vi.waitFor(async () => expect((await looks()).get(visit)?.next?.id).toBe('book'))
})

test('time alone changes it from minute to minute, and reads nothing again', async () => {
  const visit = await begins(browser.tab())
  const tab = browser.tab()
  await vi.waitUntil(() => tab.visits.getSnapshot().status === 'here')
  const { looks, lasts } = watching(tab)
  const first = (await looks()).get(visit)
  reads = []
  lasts(minute / 10)
  expect([first, (await looks()).get(visit)].map((one) => one?.reminders[0]?.state)).toEqual([
    'ahead',
    'ahead',
  ])
  lasts(25 * minute)
  expect((await looks()).get(visit)?.reminders[0]?.state).toBe('soon')
  lasts(10 * minute)
  expect((await looks()).get(visit)?.reminders[0]?.state).toBe('over')
  expect(reads).toEqual([])
})

test('what can’t be read holds up no other visit', async () => {
  const tab = browser.tab()
  const [odd, sound] = [await begins(tab), await begins(tab)]
  const another = browser.tab()
  await vi.waitUntil(() => another.visits.getSnapshot().all.length === 2)
  const failing = {
    ...another,
    glance: (visit: string) => (visit === odd ? Promise.reject() : another.glance(visit)),
  }
  const visits = await watching(failing).looks()
  expect([...visits.keys()]).toEqual([sound])
})
