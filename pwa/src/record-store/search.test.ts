import { describe, expect, test } from 'vitest'
import { countVisits, searchVisits } from './search.ts'
import { visitNamed as visit } from './summary.testing.ts'
import type { Summary } from './summary.ts'

const now = Date.parse('2026-11-20T12:00:00')

const numbers = (found: readonly Summary[]) => found.map(({ number }) => number)

describe('the list of visits', () => {
  test('shows for today what is due today and what was left over, the next first', () => {
    const all = [
      visit('afternoon', { appointment: '2026-11-20T15:00:00' }),
      visit('tomorrow', { appointment: '2026-11-21T09:00:00' }),
      visit('left over', { appointment: '2026-11-18T09:00:00' }),
      visit('done before', { appointment: '2026-11-18T09:00:00', done: true }),
      visit('done today', { appointment: '2026-11-20T08:30:00', done: true }),
      visit('no time agreed', { appointment: null, opened: '2026-11-20T11:00:00' }),
    ]
    expect(numbers(searchVisits(all, { show: 'today' }, now))).toEqual([
      'left over',
      'done today',
      'no time agreed',
      'afternoon',
    ])
    expect(numbers(searchVisits(all, { show: 'open' }, now))).toHaveLength(4)
    expect(countVisits(all, now)).toEqual({ today: 4, open: 4, done: 2 })
  })

  test('shows done ones newest first', () => {
    const all = [
      visit('older', { done: true, changed: '2026-11-18T10:00:00' }),
      visit('newer', { done: true, changed: '2026-11-19T10:00:00' }),
    ]
    expect(numbers(searchVisits(all, { show: 'done' }, now))).toEqual(['newer', 'older'])
  })

  test('finds every word in any field, whatever its case or width', () => {
    const all = [visit('CS-1', { unit: 'Łódź & Partners', person: '𠮷野' }), visit('CS-2')]
    const found = (words: string) => numbers(searchVisits(all, { words }, now))
    expect(found('partners 卡纸')).toEqual(['CS-1'])
    expect(found('ｃｓ－２')).toEqual(['CS-2'])
    expect(found('𠮷')).toEqual(['CS-1'])
    expect(found('inc-031')).toEqual(['CS-1', 'CS-2'])
    expect(found('partners 张伟')).toEqual([])
    expect(found('  ')).toEqual(['CS-1', 'CS-2'])
  })
})
