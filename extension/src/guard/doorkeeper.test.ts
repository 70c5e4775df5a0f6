import { expect, it, vi } from 'vitest'
import { createDoorkeeper, type DoorkeeperNeeds } from './doorkeeper.ts'

const against = (tickets: readonly string[]) => tickets.map((ticket) => ({ ticket, may: false, missing: [] }))

/** A doorkeeper at a door where no ticket may be closed; `says` is what the person answers, in that order. */
function atTheDoor(says: readonly (boolean | Promise<boolean>)[] = [], other: Partial<DoorkeeperNeeds> = {}) {
  const told: string[] = []
  const leaving = new AbortController()
  let turn = 0
  const doorkeeper = createDoorkeeper(
    {
      verdicts: async (tickets) => against(tickets),
      prompt: async (verdicts) => {
        told.push(verdicts.map(({ ticket }) => ticket).join())
        return says[turn++] ?? false
      },
      alive: () => true,
      report: (error) => told.push(String(error)),
      asking: () => {},
      ...other,
    },
    leaving.signal,
  )
  return { doorkeeper, told, leave: () => leaving.abort() }
}

it('asks once for a click that leads to a submit, a request and an address', async () => {
  const { doorkeeper, told } = atTheDoor([true])
  expect(await doorkeeper('click', ['1'])).toBe(true)
  expect(doorkeeper('submit', ['1'])).toBe('goes')
  expect(doorkeeper('script', ['1'])).toBe('goes')
  expect(doorkeeper('navigation', ['1'])).toBe('goes')
  expect(told).toEqual(['1'])
})

it('asks again for the same once more, and for another ticket', async () => {
  const { doorkeeper, told } = atTheDoor([true, false, false])
  await doorkeeper('click', ['1'])
  expect(await doorkeeper('script', ['1', '2'])).toBe(false)
  expect(doorkeeper('script', ['1'])).toBe('goes')
  expect(await doorkeeper('script', ['1'])).toBe(false)
  expect(told).toEqual(['1', '1,2', '1'])
})

it('lets a refused click lead nowhere', async () => {
  const { doorkeeper, told } = atTheDoor([false, false])
  expect(await doorkeeper('click', ['1'])).toBe(false)
  expect(await doorkeeper('submit', ['1'])).toBe(false)
  expect(told).toHaveLength(2)
})

it('takes a second click for an echo, and lets a request share the answer', async () => {
  const { doorkeeper, told } = atTheDoor([true])
  const first = doorkeeper('submit', ['2', '1'])
  expect(doorkeeper('submit', ['1', '2'])).toBe('echo')
  expect(await doorkeeper('script', ['1', '2'])).toBe(true)
  expect(await first).toBe(true)
  expect(told).toEqual(['2,1'])
})

it('asks about one after the other', async () => {
  let answer = (_goes: boolean) => {}
  const slow = new Promise<boolean>((resolve) => {
    answer = resolve
  })
  const { doorkeeper, told } = atTheDoor([slow, true])
  const one = doorkeeper('click', ['1'])
  const two = doorkeeper('click', ['2'])
  await vi.waitFor(() => expect(told).toEqual(['1']))
  answer(false)
  expect([await one, await two]).toEqual([false, true])
  expect(told).toEqual(['1', '2'])
})

it('tells the person only of those that may not', async () => {
  const verdicts = async () => [{ ticket: '1', may: true, missing: [] }, ...against(['2'])]
  const { doorkeeper, told } = atTheDoor([false], { verdicts })
  await doorkeeper('click', ['1', '2'])
  expect(told).toEqual(['2'])
})

it.each<[string, Partial<DoorkeeperNeeds>]>([
  ['the background is broken', { verdicts: () => Promise.reject(new Error('no receiver')) }],
  [
    'the background breaks at once',
    {
      verdicts: () => {
        throw new Error('no receiver')
      },
    },
  ],
  ['the background knows nothing', { verdicts: async () => undefined as never }],
  ['the prompt is broken', { prompt: () => Promise.reject(new Error('torn')) }],
])('lets all go where %s', async (_what, other) => {
  const { doorkeeper } = atTheDoor([], other)
  expect(await doorkeeper('click', ['1'])).toBe(true)
})

it('lets go what waits when it leaves, and everything after', async () => {
  const { doorkeeper, leave } = atTheDoor([new Promise<boolean>(() => {})])
  const waits = doorkeeper('script', ['1'])
  leave()
  expect(await waits).toBe(true)
  expect(doorkeeper('click', ['1'])).toBe('goes')
})
