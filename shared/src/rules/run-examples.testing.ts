import { aroundOf, type Example, examples, onStoryDay, tell } from '../standard/examples.ts'
import { type Item, problemsOf, type Standard } from '../standard/index.ts'
import { blockersOf, missingToClose } from './admit.ts'
import { findingsOf } from './find.ts'
import { brief, idOf } from './finding.ts'
import { viewOf } from './view.ts'

/** The ids that speak for themselves in a row: its own, and those of the problems under it. */
function idsOf(item: Item): readonly string[] {
  return [...new Set([item.id, ...problemsOf(item).map((problem) => problem.id)])]
}

/** What a row or problem finds in an example, in brief. */
export function foundIn(example: Example, id: string, item: Item, standard: Standard): readonly string[] {
  const view = viewOf(standard, recordIn(example).state, onStoryDay(example.at), aroundOf(example))
  return findingsOf(item, view)
    .filter((finding) => idOf(finding) === id)
    .map(brief)
}

/** Whether a row or problem lets pass what an example tries: only its own blockers count. */
export function letsPass(example: Example, id: string, item: Item, standard: Standard): boolean {
  const record = recordIn(example)
  const own = { ...standard, items: [item] }
  const [now, around] = [onStoryDay(example.at), aroundOf(example)]
  const blockers =
    example.tries === 'ticket-closed' || example.tries === undefined
      ? missingToClose(own, record, now, around)
      : blockersOf(own, record, example.tries, now, around)
  return blockers.every((blocker) => idOf(blocker) !== id)
}

/** Whether a row, problems and all, does in every one of its examples just what they say. */
export function holdsItsExamples(item: Item, standard: Standard): boolean {
  return idsOf(item).every((id) =>
    (examples[id] ?? []).every(
      (example) =>
        foundIn(example, id, item, standard).join() === example.expect.join() &&
        (example.tries === undefined || letsPass(example, id, item, standard) === example.passes),
    ),
  )
}

const told = new Map<Example, ReturnType<typeof tell>>()

function recordIn(example: Example) {
  const record = told.get(example) ?? tell(example.given)
  told.set(example, record)
  return record
}
