import { goneTo } from '../../lock/lent.ts'
import { useRecordStore, useSetting } from '../../record-store/index.ts'

/** Where the customer is on a lent tablet, and how they go on: in the form of a location hook of wouter. */
export function useLentLocation(): [string, (to: string) => void] {
  const store = useRecordStore()
  const [lent] = useSetting('lent')
  const go = (to: string) => {
    const now = store.setting('lent').getSnapshot()
    if (!now) return
    const gone = goneTo(now, to)
    if (gone.path !== now.path) history.pushState(gone.path, '')
    store.set('lent', gone)
  }
  return [lent?.path.split('?')[0] ?? '/', go]
}

export function useLentSearch(): string {
  const [lent] = useSetting('lent')
  return lent?.path.split('?')[1] ?? ''
}
