import type { Refusal } from '@countersign/shared/field'
import { type Actor, type Fact, type Record, recordOf } from '@countersign/shared/record'
import { v7 } from 'uuid'
import { deviceTime, type TrueClock } from '../clock/index.ts'
import { cellLive, createCells } from './cells.ts'
import { type Exported, exportVisits } from './export.ts'
import { type ImportRow, importFile } from './import.ts'
import { installationOf } from './installation.ts'
import { allDrafts, allSettings, draftKey, draftsOf, eventsOf } from './keys.ts'
import { type Live, live, whenThere } from './live.ts'
import type { Lock } from './locks.ts'
import { type Opened, type Opening, visitOpener } from './open-visit.ts'
import { persistently } from './persistently.ts'
import { createPhotos, type Photos } from './photos.ts'
import { readRows } from './read-rows.ts'
import { reportAs, type Saved, savedState } from './saved.ts'
import { createSettings, type Engineer, type Settings } from './settings.ts'
import { createSketches, type Sketches } from './sketches.ts'
import { type Store, StoreError } from './store.ts'
import { summaryOf } from './summary.ts'
import type { Tabs } from './tabs.ts'
import type { Admit, Answer, RecordOptions, VisitLog, VisitView } from './visit.ts'
import { visitLog } from './visit-log.ts'
import { createVisits, type VisitList, visitsStored } from './visits.ts'
import { noEngineer } from './words.ts'

export type RecordFact = (visit: string, fact: Fact, options?: RecordOptions) => Promise<Answer>

/** Everything the app keeps. See index.ts for what it promises. */
export interface RecordStore extends Settings {
  /** When settings and drafts have been read; the first start shows its welcome only then. */
  readonly ready: Live<boolean>
  readonly openVisit: (opening: Opening) => Promise<Opened | Refusal>
  readonly record: RecordFact
  readonly visit: (visit: string) => Live<VisitView>
  /**
   * A record as it stands. Where no screen has it open it is read anew, unchecked and kept nowhere: for looking over
   * hundreds. `visit` would keep each, with its chain verified, for as long as the page lives.
   */
  readonly glance: (visit: string) => Promise<Record>
  readonly visits: Live<VisitList>
  /** Keeps what is being typed or drawn; undefined forgets it. */
  readonly draft: (visit: string, field: string, value: unknown) => void
  readonly draftAt: (visit: string, field: string) => Live<unknown>
  readonly photos: Photos
  readonly sketches: Sketches
  readonly saved: Live<Saved>
  /** Tries what failed once more, now. */
  readonly retry: () => void
  /** One visit, some, or everything on this device, in one file. */
  readonly exportVisits: (visits: readonly string[] | 'all') => Promise<Exported>
  readonly importFile: (file: Blob) => AsyncGenerator<ImportRow>
}

export interface RecordStoreOptions {
  readonly store: Store
  readonly lock: Lock
  readonly tabs: Tabs
  /** Fetches the one way facts get into a record; asked for when the first visit is opened, or the app has nothing to do. */
  readonly rules: () => Promise<Admit>
  /** Version of the standard that new visits begin with. */
  readonly standard: string
  /** The device's clock, ms since 1970. */
  readonly now: () => number
  /** True time as far as it is known, and the error of `now`. */
  readonly clock: Pick<TrueClock, 'now' | 'error'>
  /** Bytes that may still be stored. */
  readonly room: () => Promise<number>
}

export interface RecordStoreInside extends RecordStore {
  /** The browser deleted the database under us: everything this tab holds is written once more. */
  readonly rewrite: () => void
}

export function createRecordStore(options: RecordStoreOptions): RecordStoreInside {
  const { store, tabs, now } = options
  const saved = savedState()
  const cells = createCells({ store, saved, tabs })
  const visits = createVisits({ store, saved, tabs })
  const settings = createSettings(cells)
  const engineer = settings.setting('engineer')
  const logs = new Map<string, VisitLog>()
  const drafts = new Map<string, Live<unknown>>()
  const ready = live(false)
  let installation = ''

  const starting = persistently(
    async () => {
      installation = await installationOf(store)
      cells.take(await store.range(allSettings))
      cells.take(await store.range(allDrafts))
      ready.set(true)
    },
    reportAs(saved, 'start'),
  )
  const started = whenThere(ready)
  const rules = live<Admit | undefined>(undefined)
  const fetching = persistently(
    async () => {
      if (!rules.getSnapshot()) rules.set(await options.rules())
    },
    reportAs(saved, 'rules'),
  )
  const admit: Admit = (record, fact, stamp) => {
    const lets = rules.getSnapshot()
    if (!lets) throw new Error('a visit was opened before the rules were there')
    return stamp.by.id === '' ? noEngineer : lets(record, fact, stamp)
  }

  const makeLog = (visit: string): VisitLog => {
    fetching.kick()
    return visitLog(visit, {
      ...options,
      admit,
      saved,
      cells,
      ready: Promise.all([started, whenThere(rules)]),
      stampOf: ({ time, options: { by } }) => ({
        id: v7(),
        lane: installation,
        at: deviceTime(time),
        clock: options.clock.error(),
        by: by ?? engineerOf(engineer.getSnapshot()),
        salt,
      }),
      changed: (record) => visits.put(summaryOf(record)),
    })
  }

  const logOf = (visit: string): VisitLog => {
    const log = logs.get(visit) ?? makeLog(visit)
    logs.set(visit, log)
    return log
  }

  tabs.hear((news) => {
    if ('visit' in news) logs.get(news.visit)?.refresh()
  })

  const record: RecordFact = (visit, fact, options) => logOf(visit).record(fact, options)
  const photos = createPhotos(store, record, options.room)
  const open = visitOpener({
    ...options,
    engineer: () => engineer.getSnapshot(),
    recordOf: async (visit) => {
      await logOf(visit).loaded
      return logOf(visit).view.getSnapshot().record
    },
    record,
  })

  /** What this tab has of a visit, or else what is stored. */
  async function standing(visit: string): Promise<Pick<VisitView, 'record' | 'unreadable'>> {
    const view = logs.get(visit)?.view.getSnapshot()
    return view && view.status !== 'loading' ? view : readVisit(store, visit)
  }

  async function exported(which: readonly string[] | 'all'): Promise<Exported> {
    const listed = visits.getSnapshot().all.map((summary) => summary.visit)
    const stored = which === 'all' ? await visitsStored(store).catch(() => []) : []
    const wanted = which === 'all' ? [...new Set([...listed, ...stored])] : which
    return exportVisits(
      {
        installation,
        made: deviceTime(now()),
        visit: standing,
        drafts: (visit) => cells.under(draftsOf(visit)),
        photo: photos.get,
      },
      wanted,
    )
  }

  starting.kick()

  return {
    ...settings,
    ready,
    openVisit: async (opening) => {
      await started
      return open(opening)
    },
    record,
    visit: (visit) => logOf(visit).view,
    glance: async (visit) => (await standing(visit)).record,
    visits,
    draft: (visit, field, value) => cells.set(draftKey(visit, field), value),
    draftAt: (visit, field) => {
      const name = JSON.stringify([visit, field])
      const known = drafts.get(name) ?? cellLive(cells, draftKey(visit, field))
      drafts.set(name, known)
      return known
    },
    photos,
    sketches: createSketches(store, now),
    saved,
    retry: saved.retry,
    exportVisits: exported,
    importFile: (file) =>
      importFile(file, {
        merge: async (visit, events) => {
          // Not kept: a big file would fill the memory with visits nobody looks at.
          const answer = await (logs.get(visit) ?? makeLog(visit)).merge(events)
          logs.get(visit)?.refresh()
          return answer
        },
        write: store.write,
        has: async (key) => (await store.get(key)) !== undefined || cells.get(key) !== undefined,
        draft: cells.set,
      }),
    rewrite: () => {
      saved.failed('emptied', new StoreError('emptied'), () => saved.recovered('emptied'))
      cells.rewrite()
      for (const log of logs.values()) log.rewrite()
    },
  }
}

/** 128 random bits. */
function salt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function engineerOf(engineer: Engineer | undefined): Actor {
  return { role: 'engineer', id: engineer?.number ?? '', name: engineer?.name ?? '' }
}

async function readVisit(store: Store, visit: string) {
  const { events, unreadable } = readRows(await store.range(eventsOf(visit)))
  return { record: recordOf(events), unreadable }
}
