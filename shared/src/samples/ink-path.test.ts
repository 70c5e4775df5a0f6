import { describe, expect, test } from 'vitest'
import { inkPath, type Strokes } from '../record/index.ts'
import { handwriting } from './index.ts'

describe('the drawing of a signature', () => {
  test('is a curve of whole numbers that ends where the stroke ended', () => {
    expect(
      inkPath([
        [
          [0, 0, 0, 0],
          [10, 20, 9, 0],
          [20, 0, 19, 0],
        ],
      ]),
    ).toBe('M0 0l5 10q5 10 10 0l5 -10')
  })
  test('shows a dot as a dot', () => {
    expect(inkPath([[[500, 250, 0, 0]]])).toBe('M500 250l1 0')
  })
  test('stays within its box', () => {
    const path = inkPath([
      [
        [-50, -9, 0, 0],
        [1200, 900, 9, 0],
      ],
    ])
    expect(path).toBe('M0 0l500 250l500 250')
  })
  test('leaves out what paper can not show, but never the last point', () => {
    const crowded: Strokes = [
      [
        [0, 0, 0, 0],
        [1, 0, 1, 0],
        [2, 0, 2, 0],
        [100, 0, 3, 0],
        [101, 0, 4, 0],
      ],
    ]
    expect(inkPath(crowded)).toBe('M0 0l50 0q50 0 51 0l0 0')
  })
  test('is the same each time, and holds only what a record takes', () => {
    const strokes = handwriting('张伟')
    expect(inkPath(strokes)).toBe(inkPath(structuredClone(strokes)))
    expect(inkPath(strokes)).toMatch(/^[MLCQlcqm\d ,-]+$/)
  })
})
