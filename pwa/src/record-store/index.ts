/*
 * What the app keeps on the device: nothing recorded is ever lost, doubled, or altered unseen.
 *
 *   const store = browserRecordStore({ rules, standard: '1.0' })     once per page; memoryBrowser in tests
 *   store.set('engineer', { number, name, organisation })            first start, once store.ready is true
 *   store.openVisit({ source: 'link', dispatch, lang })              → { visit, record, again } | Refusal
 *   store.openVisit({ source: 'hand', job, lang })
 *   store.draft(visit, field, text)                                  every keystroke, every stroke of ink
 *   store.record(visit, fact, { by?, drafts? })                      → { record } once durable | Refusal
 *   store.photos.add(visit, file, { shows })                         → { record } once durable | Refusal
 *   store.exportVisits('all' | [visit])                              → { name, file, visits, missing }
 *   for await (const row of store.importFile(file))                  one report row per line of the file
 *
 * In React: <RecordStoreProvider value={store}>, then useVisits, useVisit, useRecord, useDraft, useSaved, useSetting,
 * useReady, usePhotoAddresses.
 *
 * useEarlierVisits and useFigures are imported from their own files: they are fetched with the screens that show them.
 *
 * A fact shows at once and is durable a moment later: `useSaved` tells the truth about that. While storage fails,
 * facts stay on the page, are in every export, and are tried again; `record` waits. A draft named in `drafts` leaves
 * the store in the same write as the fact comes.
 */
export { browserRecordStore } from './browser-record-store.ts'
export type { ImportRow } from './import.ts'
export { whenThere } from './live.ts'
export { readPhoto } from './photo.ts'
export type { RecordStore } from './record-store.ts'
export type { Show } from './search.ts'
export type { Summary } from './summary.ts'
export { useDraft } from './use-draft.ts'
export { usePhotoAddresses } from './use-photo.ts'
export { RecordStoreProvider, useRecordStore } from './use-record-store.ts'
export { useSaved } from './use-saved.ts'
export { useReady, useSetting } from './use-setting.ts'
export { useRecord, useVisit } from './use-visit.ts'
export { useVisitList, useVisits } from './use-visits.ts'
export type { Admit, Answer, RecordOptions } from './visit.ts'
