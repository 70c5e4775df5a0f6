import { describe, expect, test } from 'vitest'
import { createKin } from './earlier.ts'
import { visitNamed as visit } from './summary.testing.ts'
import type { Summary } from './summary.ts'

const before = { opened: '2026-11-01T08:00:00' }

function earlier(all: readonly Summary[]): readonly string[] {
  const kin = createKin()
  kin.takeIn(all)
  return kin.earlierThan('now').map(({ number }) => number)
}

describe('earlier visits', () => {
  test('are those before, at the same unit or about the same device, the newest first', () => {
    const other = { unit: '西城中学' }
    expect(
      earlier([
        visit('older', { opened: '2026-10-01T08:00:00' }),
        visit('newer', before),
        visit('later', { opened: '2026-11-21T08:00:00' }),
        visit('elsewhere', { ...before, ...other }),
        visit('same serial', { ...other, serial: 'PHB7K20915', opened: '2026-11-10T08:00:00' }),
        visit('same number', { ...other, asset: 'JW-0231', opened: '2026-11-11T08:00:00' }),
        visit('now', { serial: 'PHB7K20915', asset: 'JW-0231' }),
      ]),
    ).toEqual(['same number', 'same serial', 'newer', 'older'])
  })

  test('are found however it was typed', () => {
    expect(
      earlier([
        visit('wide', { ...before, unit: '东方小学（ＡＢＣ）' }),
        visit('spaced', { ...before, unit: ' 东方 小学(abc) ' }),
        visit('now', { unit: '东方小学(ABC)' }),
      ]),
    ).toEqual(['wide', 'spaced'])
  })

  test('are none where nothing is known', () => {
    const nothing = { unit: '', serial: ' ', asset: '' }
    expect(earlier([visit('before', { ...before, ...nothing }), visit('now', nothing)])).toEqual([])
    expect(earlier([])).toEqual([])
  })

  test('a serial is no asset number', () => {
    const [a, b] = [
      { unit: 'a', serial: '7' },
      { unit: 'b', asset: '7' },
    ]
    expect(earlier([visit('before', { ...before, ...a }), visit('now', b)])).toEqual([])
  })

  test('follow what is corrected', () => {
    const kin = createKin()
    const own = visit('now', { unit: '东方小学' })
    const all = [visit('before', { ...before, unit: '西城中学' }), own]
    kin.takeIn(all)
    expect(kin.earlierThan('now')).toEqual([])
    kin.takeIn([...all, visit('now', { unit: '西城中学' })])
    expect(kin.earlierThan('now')).toHaveLength(1)
    kin.takeIn([...all, visit('now', { unit: '东方小学' })])
    expect(kin.earlierThan('now')).toEqual([])
  })

  test('are found among ten thousand, and anew after each fact', () => {
    const all = Array.from({ length: 10_000 }, (_, i) =>
      visit(`n${i}`, { ...before, unit: `客户 ${i % 700}`, serial: `SN-${i}`, asset: `JW-${i % 5000}` }),
    )
    const own = visit('now', { unit: '客户 7', serial: 'sn-12' })
    const kin = createKin()
    kin.takeIn([...all, own])
    for (let round = 0; round < 3; round++) {
      kin.takeIn([...all, { ...own }])
      expect(kin.earlierThan('now')).toHaveLength(16)
    }
  })
})
