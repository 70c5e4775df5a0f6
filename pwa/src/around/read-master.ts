import { check, isRefusal } from '@countersign/shared/field'
import { defaultMaster, type MasterData, masterData } from '@countersign/shared/master'

interface Read {
  readonly master: MasterData
  /** What is stored and can't be read. */
  readonly unreadable: unknown
}

// A change makes a new value, so what was read once stays so.
const known = new WeakMap<object, Read>()

/** Master data as it was stored; what has another shape is no master data, and the defaults hold. */
export function readMaster(stored: unknown): Read {
  if (stored === undefined) return { master: defaultMaster, unreadable: undefined }
  if (typeof stored !== 'object' || stored === null) return { master: defaultMaster, unreadable: stored }
  const read = known.get(stored) ?? readAnew(stored)
  known.set(stored, read)
  return read
}

function readAnew(stored: object): Read {
  const checked = check(masterData, stored)
  return isRefusal(checked)
    ? { master: defaultMaster, unreadable: stored }
    : { master: checked.value, unreadable: undefined }
}
