import { type Observable, observable } from './observable.ts'

export type DeviceStorage = {
  /** Whether the browser promised not to throw our data away: unasked, yes, no, or it can't say. */
  readonly persisted: 'unasked' | 'yes' | 'no' | 'unknown'
  /** Bytes used by this app and bytes it may use, where the browser tells. */
  readonly used?: number
  readonly quota?: number
}

const storage = observable<DeviceStorage>({ persisted: 'unasked' })

/** What the browser promised about our data, and the room there is. */
export const deviceStorage: Observable<DeviceStorage> = storage

/** Asks the browser to keep our data, and measures the room. Ask again after a refusal as often as you like. */
export async function askToPersist(): Promise<void> {
  storage.change({ persisted: await persist() })
  await measureStorage()
}

async function measureStorage(): Promise<void> {
  const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {}
  storage.change({ ...(usage !== undefined && { used: usage }), ...(quota !== undefined && { quota }) })
}

async function persist(): Promise<DeviceStorage['persisted']> {
  if (!navigator.storage?.persist) return 'unknown'
  try {
    return (await navigator.storage.persist()) ? 'yes' : 'no'
  } catch {
    return 'unknown'
  }
}
