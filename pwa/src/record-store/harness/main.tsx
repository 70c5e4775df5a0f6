import { isRefusal } from '@countersign/shared/field'
import { append, verify } from '@countersign/shared/record'
import { createRoot } from 'react-dom/client'
import { idbStore } from '../idb-store.ts'
import { browserRecordStore, RecordStoreProvider } from '../index.ts'
import { storeContract } from '../store-contract.ts'
import { engineer, job, left, signed, tick } from './facts.ts'
import { Form, renders } from './form.tsx'

// A page for the tests of the record store in real browsers: a small form over the real thing, and handles to it.

const asked = new URL(location.href).searchParams
const name = asked.get('db') ?? 'harness'
const store = browserRecordStore({ name, rules: async () => append, standard: '1.0' })

const harness = {
  promises: Object.keys(storeContract),
  /** Puts one promise of the contract to a new database. */
  keeps: (promise: string) => storeContract[promise]?.(idbStore(`contract ${promise}`)),
  begin: async () => {
    store.set('engineer', engineer)
    const opened = await store.openVisit({ source: 'hand', job, lang: 'zh-CN' })
    if (isRefusal(opened)) throw new Error(opened.say.en)
    return opened.visit
  },
  openDispatch: async (id: string) => {
    store.set('engineer', engineer)
    const dispatch = {
      format: 'countersign-dispatch/1' as const,
      id,
      organisation: engineer.organisation,
      issued: '2026-11-20T08:00:00+08:00',
      job,
    }
    const opened = await store.openVisit({ source: 'link', dispatch, lang: 'zh-CN' })
    return isRefusal(opened) ? opened.refused : opened.visit
  },
  /** Records a fact; answers the word of a refusal, or nothing. */
  record: async (visit: string, fact: RecordableFact, arg?: number) => {
    const answer = await store.record(visit, factOf(fact, arg))
    return isRefusal(answer) ? answer.refused : undefined
  },
  draft: store.draft,
  draftAt: (visit: string, field: string) => store.draftAt(visit, field).getSnapshot(),
  addPhoto: async (visit: string, bytes: readonly number[], type: string) => {
    const answer = await store.photos.add(visit, new Blob([Uint8Array.from(bytes)], { type }), {
      shows: 'before',
    })
    return isRefusal(answer) ? answer.refused : answer.record.state.photos.at(-1)
  },
  photo: async (hash: string) => {
    const photo = await store.photos.get(hash)
    return photo && [...new Uint8Array(await photo.arrayBuffer())]
  },
  /** What this tab knows of a visit, once it has read it. */
  look: async (visit: string) => {
    const live = store.visit(visit)
    await new Promise<void>((resolve) => {
      const look = () => live.getSnapshot().status !== 'loading' && resolve()
      live.subscribe(look)
      look()
    })
    const { status, record, unreadable } = live.getSnapshot()
    const { checks, places, left, opened } = record.state
    return {
      status,
      number: opened?.number,
      events: record.events.length,
      lanes: record.heads.map((head) => head.n),
      ticks: Object.keys(checks).map((item) => Number(item.split('-').at(-1))),
      signed: [places[1] !== null, places[2] !== null],
      left: left !== null,
      unreadable: unreadable.length,
      findings: verify(record.events, record.heads).length,
    }
  },
  listed: () => store.visits.getSnapshot().all.length,
  saved: store.saved.getSnapshot,
  retry: store.retry,
  export: async (which: 'all' | readonly string[]) => {
    const { file, visits, missing } = await store.exportVisits(which)
    return { text: await file.text(), visits, missing }
  },
  import: async (text: string) => {
    const rows = []
    for await (const { what, name, result } of store.importFile(new Blob([text])))
      rows.push({ what, name, result })
    return rows
  },
  /** How often each part of the form was drawn. */
  renders,
}

Object.assign(window, { harness })

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <RecordStoreProvider value={store}>
      <Form visit={asked.get('visit')} />
    </RecordStoreProvider>,
  )
}

function factOf(fact: RecordableFact, arg = 0) {
  if (fact === 'tick') return tick(arg)
  return fact === 'left' ? left : signed(arg === 2 ? 2 : 1)
}

type RecordableFact = 'tick' | 'signed' | 'left'
