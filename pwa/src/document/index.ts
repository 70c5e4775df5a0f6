/*
 * Documents made of records, in a worker that starts with the first job.
 *
 *   documents.pages({ record, lang, audience }, photos)   → SVG pictures, as the pages will print
 *   documents.pdf({ record, lang, audience }, photos)     → { bytes, pages }
 *   documents.receipt({ record, line, lang })              → { bytes, pages }
 *   documents.blankForm({ lang, organisation, at })       → { bytes, pages }
 *   documents.receipt({ record, line, lang })             → { bytes, pages }
 *   photosOf(store, record)                               → the photos it needs
 *
 * What goes wrong is a DocumentFailed, whose `say` tells what to do; `wordsFor(error)` gives words for anything.
 * `printable.ts` is apart, since it is loaded by itself.
 */
export { wordsFor } from './document-failed.ts'
export { type Documents, documents } from './documents.ts'
export { photosOf } from './photos-of.ts'
