import { check, isRefusal } from '@countersign/shared/field'
import { defaultMaster, type MasterData, masterData } from '@countersign/shared/master'
import { useCallback } from 'react'
import { useRecordStore, useSetting } from '../record-store/index.ts'

export interface Mastered {
  /** What holds on this tablet: what was set, or the defaults. */
  readonly master: MasterData
  /** Changes what is there when it is called; durable at once. */
  readonly change: (edit: (master: MasterData) => MasterData) => void
  /** Something stored that can't be read. The defaults hold in its place, and it is kept. */
  readonly unreadable: unknown
}

/** What the organisation knows, as it stands on this tablet. */
export function useMaster(): Mastered {
  const store = useRecordStore()
  const [stored] = useSetting('master')
  const [aside] = useSetting('masterAside')
  const change = useCallback(
    (edit: (master: MasterData) => MasterData) => {
      const now = store.setting('master').getSnapshot()
      const { master, unreadable } = readMaster(now)
      if (unreadable !== undefined) store.set('masterAside', unreadable)
      store.set('master', edit(master))
    },
    [store],
  )
  const { master, unreadable } = readMaster(stored)
  return { master, change, unreadable: unreadable ?? aside }
}

type Read = Pick<Mastered, 'master' | 'unreadable'>

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
