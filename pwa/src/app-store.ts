import { newestVersion } from '@countersign/shared/standard-version'
import type { ClockMemory } from './clock/start-clock.ts'
import { browserRecordStore, type RecordStore, whenThere } from './record-store/index.ts'

const rules = () => import('./app-rules.ts')

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

const visitsAreRead: Promise<void> = new Promise((done) => {
  const stop = appStore.visits.subscribe(() => {
    if (appStore.visits.getSnapshot().status !== 'here') return
    stop()
    done()
  })
})

/** When every visit is listed. Visits may be read before the settings, and nothing shows without those. */
export const listIsHere: Promise<unknown> = Promise.all([whenThere(appStore.ready), visitsAreRead])

// Fetched once the list has had its turn, so that no visit has to wait for them.
listIsHere.then(() => requestAnimationFrame(() => setTimeout(() => void rules().catch(() => undefined), 200)))
