import type { Refusal } from '@countersign/shared/field'
import type { Fact } from '@countersign/shared/record'
import { admit } from '@countersign/shared/rules'
import { standard, standardOf } from '@countersign/shared/standard'
import { onlyWhileLent } from './lock/only-while-lent.ts'
import { browserRecordStore, type RecordStore } from './record-store/index.ts'

// Which characters can be printed is a table of its own, fetched after the first screen.
let unprintableIn: (fact: Fact) => Refusal | undefined = () => undefined
import('./document/printable.ts').then((printable) => {
  unprintableIn = printable.unprintableIn
})

/**
 * The records of this device. Every fact must print, and is held against the standard its visit began with; a customer
 * signs only while the tablet is lent to them.
 */
export const appStore: RecordStore = browserRecordStore({
  admit: onlyWhileLent(
    (record, fact, stamp) =>
      unprintableIn(fact) ?? admit(standardOf(record.state.opened?.standard ?? ''), record, fact, stamp),
    () => appStore.setting('lent').getSnapshot()?.visit,
  ),
  standard: standard.version,
})
