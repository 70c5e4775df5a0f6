import { expect, test } from '@playwright/test'
import { startHarness } from '../store/harness.ts'
import { killRounds } from './kill-rounds.ts'
import { storeSubject } from './store-subject.ts'

test('what was shown as saved is there after the browser is killed, ten times', async () => {
  test.setTimeout(180_000)
  const harness = await startHarness()
  const report = await killRounds(storeSubject(harness.address), { rounds: 10, seed: 7 })
  harness.stop()
  expect(report.kills).toBe(10)
  expect(report.latencies.length).toBeGreaterThan(10)
  expect(report.lost).toEqual([])
})
