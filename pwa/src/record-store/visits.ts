import { recordOf } from '@countersign/shared/record'
import { allEvents, allSummaries, eventsOf, summaryKey } from './keys.ts'
import { type Live, live } from './live.ts'
import { persistently } from './persistently.ts'
import { readRows } from './read-rows.ts'
import { reportAs, type SavedState } from './saved.ts'
import type { Store } from './store.ts'
import { readSummary, type Summary, summaryOf } from './summary.ts'
import type { Tabs } from './tabs.ts'

export interface VisitList {
  readonly status: 'loading' | 'here'
  readonly all: readonly Summary[]
}

export interface Visits extends Live<VisitList> {
  readonly put: (summary: Summary) => void
}

/** The list of visits: small summaries, all in memory, kept up with this tab and the others. */
export function createVisits({
  store,
  saved,
  tabs,
}: {
  store: Store
  saved: SavedState
  tabs: Tabs
}): Visits {
  const list = live<VisitList>({ status: 'loading', all: [] })
  const byVisit = new Map<string, Summary>()
  const show = (status: VisitList['status']) => list.set({ status, all: [...byVisit.values()] })

  const loading = persistently(
    async () => {
      for (const [key, value] of await store.range(allSummaries)) {
        const visit = String(key[1])
        const summary = readSummary(value) ?? (await madeAnew(store, visit))
        if (summary && !byVisit.has(visit)) byVisit.set(visit, summary)
      }
      show('here')
    },
    reportAs(saved, 'read list'),
  )

  tabs.hear(async (news) => {
    if (!('visit' in news)) return
    const summary = readSummary(await store.get(summaryKey(news.visit)).catch(() => undefined))
    if (summary) put(summary)
  })

  function put(summary: Summary) {
    byVisit.set(summary.visit, summary)
    show(list.getSnapshot().status)
  }

  loading.kick()
  return { getSnapshot: list.getSnapshot, subscribe: list.subscribe, put }
}

/** A summary that can't be read, or is of an older shape, is made from the events. */
async function madeAnew(store: Store, visit: string): Promise<Summary | undefined> {
  const { events } = readRows(await store.range(eventsOf(visit)))
  if (events.length === 0) return undefined
  const summary = summaryOf(recordOf(events))
  await store.write([{ put: summaryKey(visit), value: summary }])
  return summary
}

/** Every visit that has events, whatever the list says. */
export async function visitsStored(store: Store): Promise<readonly string[]> {
  return (await store.groups(allEvents)).map(String)
}
