import { expect, test } from 'vitest'
import { examples } from './examples.ts'
import { problemsOf, standard } from './index.ts'

/** Every row of the source, by its clause. */
const clauses = [
  ...numbered('C', 6),
  ...numbered('D', 11),
  ...numbered('A', 9),
  ...numbered('B', 3),
  ...numbered('M', 4),
  ...numbered('M4.', 7),
  ...['S1', 'S2', 'S3', 'S7'],
  ...numbered('S4.', 6),
  ...numbered('S5.', 5),
  ...numbered('S6.', 7),
  ...numbered('F1.', 5),
  ...['F2', 'F3'],
  ...numbered('F4.', 5),
]

function numbered(prefix: string, last: number): readonly string[] {
  return Array.from({ length: last }, (_, i) => `${prefix}${i + 1}`)
}

test('has every row of the source, and no other', () => {
  expect(standard.items.map(({ id }) => id).sort()).toEqual([...clauses].sort())
})

test('has the cases of booking, and what goes wrong while listening, as problems of their own', () => {
  const problems = standard.items.flatMap((item) => item.problems.map(({ id }) => id))
  expect(problems).toEqual(expect.arrayContaining([...numbered('A8.', 6), ...numbered('S2.', 3)]))
})

/** A line that is ticked, a question that is answered: nothing is asked for any more. */
const isQuiet = (finding: string) => / (done|excused|yes|signed)$/.test(finding)

test('shows every row and problem speaking and silent', () => {
  const ids = standard.items.flatMap((item) => [item.id, ...problemsOf(item).map(({ id }) => id)])
  for (const id of ids) {
    const told = examples[id] ?? []
    expect(told.length, id).toBeGreaterThanOrEqual(2)
    const speaks = told.some((one) => one.passes === false || !one.expect.every(isQuiet))
    const isSilent = told.some((one) => one.passes !== false && one.expect.every(isQuiet))
    expect([id, speaks, isSilent]).toEqual([id, true, true])
  }
})
