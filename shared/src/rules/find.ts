import type { Condition, Effect, Item } from '../standard/index.ts'
import { testOf } from './condition.ts'
import { type Finder, finderOf, type Speaker } from './finders.ts'
import type { Finding } from './finding.ts'
import { once } from './once.ts'
import type { View } from './view.ts'

/** Everything one row finds, and the problems under it. */
export function findingsOf(item: Item, view: View): readonly Finding[] {
  return foundIn([item], view)
}

/** Everything these rows find, and the problems under them. */
export function foundIn(items: readonly Item[], view: View): readonly Finding[] {
  const found: Finding[] = []
  for (const item of items) for (const find of findersOf(item)) find(view, found)
  return found
}

const findersOf = once((item: Item): readonly Finder[] => [
  finderOfAll({ item }, item.effects),
  ...item.problems.map((problem) => finderOfAll({ item, problem }, problem.effects)),
])

/** What looks for the effects of a row or a problem: where all of them wait for a problem, only while it is met. */
function finderOfAll(speaker: Speaker, effects: readonly Effect[]): Finder {
  const speaking = effects.filter(speaksUnasked)
  const finders = speaking.map((effect) => finderOf(speaker, effect))
  const isMet = testOf(commonProblem(speaking))
  return (view, found) => {
    if (isMet(view)) for (const find of finders) find(view, found)
  }
}

/** What guards only some facts is silent until one of them is tried. */
function speaksUnasked(effect: Effect): boolean {
  return effect.effect !== 'block' || effect.only === undefined
}

/** That the problem is met which all of these effects wait for, if there is one. */
function commonProblem(effects: readonly Effect[]): { met: string } | undefined {
  const [met, ...others] = new Set(effects.map((effect) => problemIn(mustHold(effect))))
  return met !== undefined && others.length === 0 ? { met } : undefined
}

/** What holds whenever an effect finds something. */
function mustHold(effect: Effect): Condition | undefined {
  if (effect.effect === 'check') return undefined
  if (effect.effect !== 'block') return effect.when
  return typeof effect.until === 'object' && 'not' in effect.until ? effect.until.not : undefined
}

/** The problem that is met whenever a condition holds, if there is one. */
function problemIn(condition: Condition | undefined): string | undefined {
  if (typeof condition !== 'object') return undefined
  if ('met' in condition) return condition.met
  return 'all' in condition ? condition.all.map(problemIn).find((one) => one !== undefined) : undefined
}
