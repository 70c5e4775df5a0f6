import { describe, expect, test } from 'vitest'
import { facts } from './index.ts'

const told = ['event', 'at', 'by', 'audience']

describe.each(Object.entries(facts))('%s', (_, { payload }) => {
  test('has no field that folding would write over', () => {
    expect(Object.keys(payload.entries).filter((field) => told.includes(field))).toEqual([])
  })
})
