import { expect, test } from 'vitest'
import { wayOf, ways } from '../samples/ways.testing.ts'
import { type Standard, standard } from '../standard/index.ts'
import { type Mutant, mutantsOf } from './mutants.testing.ts'
import { holdsItsExamples } from './run-examples.testing.ts'

/** Whether the examples, or the ways through the samples, notice a mistake in the standard. */
function isCaught({ item, standard: wrong }: Mutant): boolean {
  const items = item ? [item] : wrong.items
  return !items.every((one) => holdsItsExamples(one, wrong)) || (!item && !keepsWays(wrong))
}

function keepsWays(wrong: Standard): boolean {
  return Object.values(ways).every((way) => wayOf(way, wrong) === way.way)
}

test('without a mistake nothing is caught', () => {
  expect(standard.items.filter((item) => !holdsItsExamples(item, standard)).map(({ id }) => id)).toEqual([])
  expect(Object.values(ways).filter((way) => wayOf(way, standard) !== way.way)).toEqual([])
})

// The time only ends what hangs: a busy machine runs all examples against thousands of mistakes in two minutes.
test('of a hundred small mistakes in the standard the examples catch ninety', { timeout: 600_000 }, () => {
  const mutants = mutantsOf(standard)
  const survivors = mutants.filter((mutant) => !isCaught(mutant)).map(({ name }) => name)
  const caught = 1 - survivors.length / mutants.length
  if (process.env.SURVIVORS) console.log(survivors.join('\n'))
  console.log(`${mutants.length} mistakes, ${(caught * 100).toFixed(1)} % caught`)
  expect(mutants.length).toBeGreaterThan(500)
  expect(caught, survivors.join('\n')).toBeGreaterThanOrEqual(0.9)
})
