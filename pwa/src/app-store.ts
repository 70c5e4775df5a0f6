import { newestVersion } from '@countersign/shared/standard-version'
import type { ClockMemory } from './clock/start-clock.ts'
import { browserRecordStore, type RecordStore, whenThere } from './record-store/index.ts'

// Fetched once the first screen has had its turn, so that no visit has to wait.
const rules = () => import('./app-rules.ts')
const soon = globalThis.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 500))
soon(() => void rules().catch(() => undefined))

/** The records of this device. The first visit that is opened waits for the rules. */
export const appStore: RecordStore = browserRecordStore({
  rules: async () => (await rules()).admitFor(appStore),
  standard: newestVersion,
})

/** What is known of the device's clock outlives the page. */
export const clockMemory: ClockMemory = {
  kept: whenThere(appStore.ready).then(appStore.setting('clock').getSnapshot),
  keep: (error) => appStore.set('clock', error),
}
