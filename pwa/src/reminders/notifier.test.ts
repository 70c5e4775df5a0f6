import { beforeEach, expect, test, vi } from 'vitest'
import type { Lent } from '../lock/lent.ts'
import { live } from '../record-store/live.ts'
import { memoryBrowser } from '../record-store/memory-browser.ts'
import type { RecordStoreInside } from '../record-store/record-store.ts'
import { visitNamed } from '../record-store/summary.testing.ts'
import { advice, at, minute, reminder, watched } from './advice.testing.ts'
import { createNotifier, follow, type Shown } from './notifier.ts'
import type { VisitAdvice } from './visit-advice.ts'

let tab: RecordStoreInside = memoryBrowser().tab()
beforeEach(async () => {
  tab = memoryBrowser().tab()
  await vi.waitUntil(() => tab.ready.getSnapshot())
})

const due = at('10:00')
const leaving = (visit: string) => advice(visit, { reminders: [reminder('B2/leave', due, 'soon')] })
const lent: Lent = { visit: 'one', path: '/visits/one/handover', lang: 'zh-CN' }

/** A tablet whose notifications hang on a nail. */
function tabletWith(...advices: readonly VisitAdvice[]) {
  let nail: readonly Shown[] = []
  let isAllowed = true
  const watch = live(watched(...advices))
  const listed = advices.map(({ visit }) => visitNamed(visit, { unit: `客户 ${visit}` }))
  const notify = createNotifier({
    store: { ...tab, visits: live({ status: 'here' as const, all: listed }) },
    watch: { ...watch, look: () => undefined },
    shade: {
      isAllowed: () => isAllowed,
      show: async (one) => {
        nail = [...nail.filter(({ tag }) => tag !== one.tag), one]
      },
      tags: async () => nail.map(({ tag }) => tag),
      takeAway: async (tags) => {
        nail = nail.filter(({ tag }) => !tags.includes(tag))
      },
    },
    now: () => due - 5 * minute,
    lang: () => 'zh-CN',
  })
  return {
    notify,
    sees: (...advices: readonly VisitAdvice[]) => watch.set(watched(...advices)),
    mayNotify: (may: boolean) => (isAllowed = may),
    nail: () => nail.map(({ tag }) => tag),
    last: () => nail.at(-1),
  }
}

test('says what to do, for whom and by when, and leads to the place', async () => {
  const tablet = tabletWith(leaving('one'))
  await tablet.notify()
  expect(tablet.last()).toEqual({
    tag: 'one',
    title: 'B2/leave',
    body: '客户 one，10:00 前',
    path: '/visits/one/prepare',
  })
})

test('what was done is taken away', async () => {
  const tablet = tabletWith(leaving('one'), leaving('two'))
  await tablet.notify()
  tablet.sees(advice('one'), leaving('two'))
  await tablet.notify()
  expect(tablet.nail()).toEqual(['two'])
})

test('while the tablet is lent nothing hangs there, and what is due then comes when it is back', async () => {
  const tablet = tabletWith(leaving('one'), leaving('two'))
  tablet.sees(leaving('one'))
  await tablet.notify()
  tab.set('lent', lent)
  tablet.sees(leaving('one'), leaving('two'))
  await tablet.notify()
  expect(tablet.nail()).toEqual([])
  tab.set('lent', undefined)
  await tablet.notify()
  expect(tablet.nail()).toEqual(['two'])
})

test('what was due before it was allowed comes then', async () => {
  const tablet = tabletWith(leaving('one'))
  tablet.mayNotify(false)
  await tablet.notify()
  expect(tablet.nail()).toEqual([])
  tablet.mayNotify(true)
  await tablet.notify()
  expect(tablet.nail()).toEqual(['one'])
})

test('the memory outlives the page', async () => {
  const browser = memoryBrowser()
  tab = browser.tab()
  await vi.waitUntil(() => tab.ready.getSnapshot())
  await tabletWith(leaving('one')).notify()
  await vi.waitUntil(() => tab.saved.getSnapshot().state === 'saved')
  tab = browser.tab()
  await vi.waitUntil(() => tab.ready.getSnapshot())
  const again = tabletWith(leaving('one'))
  await again.notify()
  expect(again.nail()).toEqual([])
})

test('a tap leads to the visit; past the PIN while a customer has the tablet', () => {
  const went: string[] = []
  follow(tab, '/visits/two/prepare', (to) => went.push(to))
  tab.set('lent', lent)
  follow(tab, '/visits/two/prepare', (to) => went.push(to))
  expect(went).toEqual(['/visits/two/prepare'])
  expect(tab.setting('lent').getSnapshot()?.next).toBe('/visits/two/prepare')
})
