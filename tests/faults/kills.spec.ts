import { expect, test } from '@playwright/test'
import { startHost } from '../running-host.ts'
import { appSubject } from './app-subject.ts'
import { killRounds } from './kill-rounds.ts'
import { otherBuild } from './other-build.ts'

test('what the app showed as saved is there after the browser is killed, ten times', async () => {
  test.setTimeout(180_000)
  const host = await startHost(otherBuild)
  const report = await killRounds(appSubject(host.address), { rounds: 10, seed: 7 })
  await host.stop()
  expect(report.kills).toBe(10)
  expect(report.latencies.length).toBeGreaterThan(10)
  expect(report.lost).toEqual([])
})
