import type { MasterData } from '@countersign/shared/master'
import { useCallback } from 'react'
import { useRecordStore, useSetting } from '../record-store/index.ts'
import { readMaster } from './read-master.ts'

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
