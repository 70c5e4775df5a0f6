import { defaultMaster } from '@countersign/shared/master'
import { expect, test } from 'vitest'
import { readMaster } from './read-master.ts'

test('where nothing was set the defaults hold', () => {
  expect(readMaster(undefined)).toEqual({ master: defaultMaster, unreadable: undefined })
})

test('what was set holds, and is read once', () => {
  const set = { ...defaultMaster, parts: [{ name: '硬盘' }] }
  expect(readMaster(set).master).toEqual(set)
  expect(readMaster(set).master).toBe(readMaster(set).master)
})

test.each([[{ ...defaultMaster, format: 'countersign-master/9' }], [{ parts: 'none' }], ['odd'], [null]])(
  'what has another shape is kept, and the defaults hold: %j',
  (stored) => {
    expect(readMaster(stored)).toEqual({ master: defaultMaster, unreadable: stored })
  },
)
