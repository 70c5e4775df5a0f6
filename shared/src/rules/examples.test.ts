import { describe, expect, test } from 'vitest'
import { examples } from '../standard/examples.ts'
import { type Item, type Problem, standard } from '../standard/index.ts'
import { foundIn, letsPass } from './run-examples.testing.ts'

/** A row, or a problem under it: whatever has an id of its own and speaks for itself. */
interface Speaker {
  readonly id: string
  readonly item: Item
  readonly problem?: Problem
}

const speakers: readonly Speaker[] = standard.items.flatMap((item) => [
  { id: item.id, item },
  ...item.problems.map((problem) => ({ id: problem.id, item, problem })),
])

describe.each(speakers.map((speaker) => [speaker.id, speaker] as const))('%s', (id, speaker) => {
  test.each((examples[id] ?? []).map((example) => [example.name, example] as const))('%s', (_, example) => {
    expect(foundIn(example, id, speaker.item, standard)).toEqual(example.expect)
    if (example.tries) expect(letsPass(example, id, speaker.item, standard)).toBe(example.passes)
  })
})

describe('every row and every problem', () => {
  test.each(speakers.map((speaker) => [speaker.id, speaker] as const))(
    '%s speaks both languages, and is shown speaking and silent',
    (id, { item, problem }) => {
      const { effects } = problem ?? item
      expect(effects.length).toBeGreaterThan(0)
      const words = [
        ...(problem ? [problem.say, ...problem.remedy] : [item.title, item.why]),
        ...effects.flatMap((e) => ('say' in e ? [e.say] : e.lines.map((l) => l.say))),
      ]
      for (const text of words) expect(text['zh-CN'] && text.en).toBeTruthy()
      expect(examples[id]?.length ?? 0).toBeGreaterThanOrEqual(2)
    },
  )

  test('has examples of its own, and no example stands for one that isn’t there', () => {
    expect(Object.keys(examples).sort()).toEqual(speakers.map(({ id }) => id).sort())
  })

  test('has an id of its own', () => {
    const ids = speakers.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(Object.entries(examples).flatMap(([id, all]) => all.map((one) => [id, one.name, one] as const)))(
    'in the examples of %s: %s, no problem speaks that wasn’t met',
    (_, __, example) => {
      const met = new Set(
        example.given.map(([, fact]) => fact.type === 'problem-met' && fact.payload.problem),
      )
      const speaking = standard.items.flatMap((item) =>
        item.problems.filter(({ id }) => foundIn(example, id, item, standard).length > 0),
      )
      expect(speaking.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([])
    },
  )
})
