import { describe, expect, test } from 'vitest'
import { examples, onStoryDay, tell } from '../standard/examples.ts'
import { type Item, standard } from '../standard/index.ts'
import { blockersOf } from './admit.ts'
import { brief, findingsOf } from './finding.ts'
import { viewOf } from './view.ts'

/** What an item says of a fact that is tried: only its own blockers count. */
function letsPass(
  item: Item,
  given: ReturnType<typeof tell>,
  fact: Parameters<typeof blockersOf>[2],
  now: string,
) {
  return blockersOf({ ...standard, items: [item] }, given, fact, now).length === 0
}

describe.each(standard.items.map((item) => [item.id, item] as const))('%s', (_, item) => {
  test.each((examples[item.id] ?? []).map((example) => [example.name, example] as const))(
    '%s',
    (_, example) => {
      const record = tell(example.given)
      const now = onStoryDay(example.at)
      expect(findingsOf(item, viewOf(standard, record.state, now)).map(brief)).toEqual(example.expect)
      if (example.tries) expect(letsPass(item, record, example.tries, now)).toBe(example.passes)
    },
  )
})

describe('every row', () => {
  test.each(standard.items.map((item) => [item.id, item] as const))(
    '%s speaks both languages and is shown by examples',
    (_, item) => {
      expect(item.effects.length).toBeGreaterThan(0)
      expect(examples[item.id]?.length).toBeGreaterThanOrEqual(2)
      const words = [
        item.title,
        item.why,
        ...item.effects.flatMap((e) => ('say' in e ? [e.say] : e.lines.map((l) => l.say))),
      ]
      for (const text of words) expect(text['zh-CN'] && text.en).toBeTruthy()
    },
  )

  test('has examples of its own, and no example stands for a row that isn’t there', () => {
    expect(Object.keys(examples).sort()).toEqual(standard.items.map((item) => item.id).sort())
  })

  test('has an id of its own', () => {
    const ids = standard.items.flatMap((item) => [item.id, ...item.problems.map((problem) => problem.id)])
    expect(new Set(ids).size).toBe(ids.length)
  })
})
