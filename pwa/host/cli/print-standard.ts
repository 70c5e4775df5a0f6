import { examples } from '@countersign/shared/examples'
import { type Item, type Problem, standard } from '@countersign/shared/standard'
import { print } from './print.ts'

/** `standard`: every row of the service standard and every problem under it, with what it does and its examples. */
export async function printStandard(): Promise<void> {
  return print(JSON.stringify(standard.items.map(row), null, 2))
}

function row(item: Item) {
  const { id, clause, phase, title, why, effects, problems } = item
  return {
    id,
    clause,
    phase,
    effects: namesOf([...effects, ...problems.flatMap((one) => one.effects)]),
    'zh-CN': `${title['zh-CN']}：${why['zh-CN']}`,
    en: `${title.en}: ${why.en}`,
    problems: problems.map((one) => problem(one, phase)),
    ...(item.problem && { remedy: stepsOf(item.problem) }),
    examples: examplesOf(id),
  }
}

function problem(told: Problem, phase: Item['phase']) {
  const { id, say, effects, phases } = told
  return {
    id,
    phases: phases ?? [phase],
    'zh-CN': say['zh-CN'],
    en: say.en,
    effects: namesOf(effects),
    remedy: stepsOf(told),
    examples: examplesOf(id),
  }
}

function stepsOf({ remedy }: Problem) {
  return remedy.map((step) => ({ 'zh-CN': step['zh-CN'], en: step.en }))
}

function namesOf(effects: Item['effects']): readonly string[] {
  return [...new Set(effects.map(({ effect }) => effect))]
}

function examplesOf(id: string) {
  return (examples[id] ?? []).map(({ name, at, expect }) => ({ name, at, expect }))
}
