import { examples } from '@countersign/shared/examples'
import { type Item, type Problem, standard } from '@countersign/shared/standard'
import { print } from './print.ts'

/** `standard`: every row of the service standard, with what it does, its problems and its examples. */
export async function printStandard(): Promise<void> {
  return print(JSON.stringify(standard.items.map(row), null, 2))
}

function row(item: Item) {
  const { id, clause, phase, title, why } = item
  return {
    id,
    clause,
    phase,
    effects: [
      ...new Set([
        ...item.effects.map(({ effect }) => effect),
        ...item.problems.flatMap((one) => one.effects),
      ]),
    ],
    'zh-CN': `${title['zh-CN']}：${why['zh-CN']}`,
    en: `${title.en}: ${why.en}`,
    problems: item.problems.map(problem),
    examples: (examples[id] ?? []).map(({ name, at, expect }) => ({ name, at, expect })),
  }
}

function problem({ id, say, remedy, effects }: Problem) {
  return {
    id,
    'zh-CN': say['zh-CN'],
    en: say.en,
    effects,
    remedy: remedy.map((step) => ({ 'zh-CN': step['zh-CN'], en: step.en })),
  }
}
