import { recordOf } from '@countersign/shared/record'
import { evaluate } from '@countersign/shared/rules'
import { samples } from '@countersign/shared/samples'
import { standard } from '@countersign/shared/standard'

// Runs in the browser: open visits, halfway through, evaluated one after another.
const open = samples.map(({ record }) => {
  const { events } = record()
  return recordOf(events.slice(0, Math.ceil(events.length / 2)))
})

Object.assign(window, {
  evaluateMany: (visits: number, rounds: number) =>
    Array.from({ length: rounds }, () => {
      const began = performance.now()
      for (let i = 0; i < visits; i++) {
        const record = open[i % open.length]
        if (record) evaluate(standard, record, '2026-11-20T10:00:00+08:00')
      }
      return performance.now() - began
    }),
})
