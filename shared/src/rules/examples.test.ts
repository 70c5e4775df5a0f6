import { describe, expect, test } from 'vitest'
import { aroundOf, type Example, examples, onStoryDay, tell } from '../standard/examples.ts'
import { type Item, type Problem, standard } from '../standard/index.ts'
import { blockersOf, missingToClose } from './admit.ts'
import { brief, findingsOf, idOf } from './finding.ts'
import { viewOf } from './view.ts'

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

/** What a row or problem says of a fact that is tried: only its own blockers count. */
function letsPass({ id, item }: Speaker, example: Example): boolean {
  const now = onStoryDay(example.at)
  const own = { ...standard, items: [item] }
  const record = tell(example.given)
  const around = aroundOf(example)
  const blockers =
    example.tries === 'ticket-closed' || example.tries === undefined
      ? missingToClose(own, record, now, around)
      : blockersOf(own, record, example.tries, now, around)
  return blockers.every((blocker) => idOf(blocker) !== id)
}

function findingsIn(example: Example, items: readonly Item[]) {
  const view = viewOf(standard, tell(example.given).state, onStoryDay(example.at), aroundOf(example))
  return items.flatMap((item) => findingsOf(item, view))
}

describe.each(speakers.map((speaker) => [speaker.id, speaker] as const))('%s', (id, speaker) => {
  test.each((examples[id] ?? []).map((example) => [example.name, example] as const))('%s', (_, example) => {
    const found = findingsIn(example, [speaker.item]).filter((finding) => idOf(finding) === id)
    expect(found.map(brief)).toEqual(example.expect)
    if (example.tries) expect(letsPass(speaker, example)).toBe(example.passes)
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
      const speaking = findingsIn(example, standard.items).flatMap(({ problem }) => problem?.id ?? [])
      expect(speaking.filter((id) => !met.has(id))).toEqual([])
    },
  )
})
