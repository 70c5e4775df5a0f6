import { expect, test } from '@playwright/test'
import { startHost } from '../running-host.ts'
import { startHarness } from '../store/harness.ts'
import { appSubject } from './app-subject.ts'
import { type KillReport, killRounds, type Subject } from './kill-rounds.ts'
import { otherBuild } from './other-build.ts'
import { storeSubject } from './store-subject.ts'

const kills = Number(process.env.KILLS ?? 200)

test('the record store’s own page', async () => {
  const harness = await startHarness()
  await killMany(storeSubject(harness.address))
  harness.stop()
})

test('the app', async () => {
  const host = await startHost(otherBuild)
  await killMany(appSubject(host.address))
  await host.stop()
})

async function killMany(subject: Subject): Promise<void> {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000)
  console.log(`seed ${seed}`)
  const report = await killRounds(subject, { rounds: kills, seed, told: console.log })
  console.log(inWords(report))
  expect(report.lost).toEqual([])
  expect(report.shownInTime / report.inputs).toBeGreaterThanOrEqual(0.95)
}

function inWords({ kills, inputs, shownInTime, cutShort, latencies, lost }: KillReport): string {
  const at = (part: number) => latencies[Math.floor((latencies.length - 1) * part)]
  return `
${kills} kills, ${inputs} inputs
“saved” was shown within 500 ms after ${shownInTime} of them (${((100 * shownInTime) / inputs).toFixed(1)} %); ${cutShort} were killed before that
from input to “saved” on screen: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, longest ${at(1)} ms
${lost.length} of what it was shown for were not there afterwards
SIGKILL of the browser was tested; power loss was not.
`
}
