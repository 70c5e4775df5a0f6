import { type Effect, type Item, problemsOf, type Standard } from '@countersign/shared/standard'

const known = new WeakMap<Standard, readonly Item[]>()

/** The rows of a standard as far as they speak to a dispatcher: over a thousand tickets the others would take most of the time. */
export function deskItems(standard: Standard): readonly Item[] {
  const found = known.get(standard) ?? standard.items.filter(speaks).map(onlyThat)
  known.set(standard, found)
  return found
}

const isForDesk = ({ effect }: Effect) => effect === 'helpdesk' || effect === 'remind'

function speaks(item: Item): boolean {
  return [item, ...problemsOf(item)].some(({ effects }) => effects.some(isForDesk))
}

function onlyThat(item: Item): Item {
  const problems = item.problems.map((one) => ({ ...one, effects: one.effects.filter(isForDesk) }))
  return { ...item, effects: item.effects.filter(isForDesk), problems }
}
