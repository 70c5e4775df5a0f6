import { expect, test } from 'vitest'
import { createSlices } from './slices.ts'

/** Work whose pieces take so many ms each; answers how long the page was held at a time. */
async function held(pieces: readonly number[]): Promise<readonly number[]> {
  let now = 0
  let turn = 0
  const turns: number[] = []
  const endTurn = () => {
    turns.push(now - turn)
    turn = now
  }
  const slices = createSlices({ now: () => now, pause: async () => endTurn() })
  for (const piece of pieces) {
    await slices.rest()
    now += piece
  }
  endTurn()
  return turns
}

test('work goes on while there is time, and then lets others have their turn', async () => {
  expect(await held([1, 1, 1])).toEqual([3])
  expect(await held([2, 2, 2, 2])).toEqual([4, 4])
})

test('pieces of up to 4 ms never hold the page for more than 8', async () => {
  const pieces = Array.from({ length: 400 }, (_, i) => (i * 7) % 5)
  expect(Math.max(...(await held(pieces)))).toBeLessThanOrEqual(8)
})

test('waiting for storage was a turn for others, too', async () => {
  let now = 0
  let pauses = 0
  const slices = createSlices({ now: () => now, pause: async () => void pauses++ })
  now += 30
  slices.rested()
  await slices.rest()
  expect(pauses).toBe(0)
})
