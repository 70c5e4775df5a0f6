import type { Refusal } from '@countersign/shared/field'
import type { Fact } from '@countersign/shared/record'
import { admit } from '@countersign/shared/rules'
import { standard, standardOf } from '@countersign/shared/standard'
import type { ClockMemory } from './clock/start-clock.ts'
import { browserRecordStore, type RecordStore, whenTrue } from './record-store/index.ts'

// Which characters can be printed is a table of its own, fetched after the first screen.
let unprintableIn: (fact: Fact) => Refusal | undefined = () => undefined
import('./document/printable.ts').then((printable) => {
  unprintableIn = printable.unprintableIn
})

/** The records of this device. Every fact must print, and is held against the standard its visit began with. */
export const appStore: RecordStore = browserRecordStore({
  admit: (record, fact, stamp) =>
    unprintableIn(fact) ?? admit(standardOf(record.state.opened?.standard ?? ''), record, fact, stamp),
  standard: standard.version,
})

/** What is known of the device's clock outlives the page. */
export const clockMemory: ClockMemory = {
  kept: whenTrue(appStore.ready).then(appStore.setting('clock').getSnapshot),
  keep: (error) => appStore.set('clock', error),
}
