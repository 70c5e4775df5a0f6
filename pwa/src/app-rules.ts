import { admit } from '@countersign/shared/rules'
import { standardOf } from '@countersign/shared/standard'
import { aroundVisit } from './around/index.ts'
import { unprintableIn } from './document/printable.ts'
import { onlyWhileLent } from './lock/only-while-lent.ts'
import type { Admit, RecordStore } from './record-store/index.ts'

/**
 * What stands before every fact: it must print, and is held against the standard its visit began with; a customer
 * signs only while the tablet is lent to them.
 */
export function admitFor(store: RecordStore): Admit {
  return onlyWhileLent(
    (record, fact, stamp) =>
      unprintableIn(fact) ??
      admit(
        standardOf(record.state.opened?.standard ?? ''),
        record,
        fact,
        stamp,
        aroundVisit(store, record.visit),
      ),
    () => store.setting('lent').getSnapshot()?.visit,
  )
}
