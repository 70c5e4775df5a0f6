import type { Condition, Effect, Item, Standard, Step } from '../standard/index.ts'

/** One small mistake in the standard: what it is, and the standard with it. `item` is the row it is in, if any. */
export interface Mutant {
  readonly name: string
  readonly standard: Standard
  readonly item?: Item
}

type Change<T> = readonly [what: string, changed: T]

const always: Condition = { all: [] }
const never: Condition = { any: [] }

/** Every standard that differs from this one by one condition, guard, effect, line, minute or step. */
export function mutantsOf(standard: Standard): readonly Mutant[] {
  const { items, steps, times } = standard
  return [
    ...items.flatMap((item, i) =>
      changesOfItem(item).map(([what, changed]) => ({
        name: what,
        item: changed,
        standard: { ...standard, items: items.with(i, changed) },
      })),
    ),
    ...steps.flatMap((step, i) => [
      { name: `step ${step.id}: gone`, standard: { ...standard, steps: steps.toSpliced(i, 1) } },
      ...changesOfStep(step).map(([what, changed]) => ({
        name: `step ${step.id}: ${what}`,
        standard: { ...standard, steps: steps.with(i, changed) },
      })),
    ]),
    ...Object.entries(times).flatMap(([name, minutes]) =>
      [minutes - 1, minutes + 1].map((changed) => ({
        name: `time ${name}: ${changed}`,
        standard: { ...standard, times: { ...times, [name]: changed } },
      })),
    ),
  ]
}

function changesOfItem(item: Item): readonly Change<Item>[] {
  return [
    ...changesOfEffects(item.effects).map(
      ([what, effects]) => [`${item.id} ${what}`, { ...item, effects }] as const,
    ),
    ...item.problems.flatMap((problem, i) =>
      changesOfEffects(problem.effects).map(
        ([what, effects]) =>
          [
            `${problem.id} ${what}`,
            { ...item, problems: item.problems.with(i, { ...problem, effects }) },
          ] as const,
      ),
    ),
  ]
}

function changesOfEffects(effects: readonly Effect[]): readonly Change<readonly Effect[]>[] {
  return effects.flatMap((effect, i) => [
    [`${effect.effect} ${i}: gone`, effects.toSpliced(i, 1)] as const,
    ...changesOfEffect(effect).map(
      ([what, changed]) => [`${effect.effect} ${i}: ${what}`, effects.with(i, changed)] as const,
    ),
  ])
}

function changesOfEffect(effect: Effect): readonly Change<Effect>[] {
  const fields = effect as unknown as { readonly [field: string]: unknown }
  const put = (changes: object) => ({ ...effect, ...changes }) as Effect
  return [
    ...(['when', 'only', 'until', 'done'] as const).flatMap((field) =>
      fields[field] === undefined
        ? []
        : changesOf(fields[field] as Condition).map(
            ([what, changed]) => [`${field} ${what}`, put({ [field]: changed })] as const,
          ),
    ),
    ...(['plus', 'minus', 'warn', 'about', 'by'] as const).flatMap((field) =>
      fields[field] === undefined ? [] : [[`${field} gone`, put({ [field]: undefined })] as const],
    ),
    ...('guards' in effect
      ? effect.guards.map(
          (guard, i) => [`not guarding ${guard}`, put({ guards: effect.guards.toSpliced(i, 1) })] as const,
        )
      : []),
    ...('place' in effect ? [['other place', put({ place: effect.place === 1 ? 2 : 1 })] as const] : []),
    ...('to' in effect
      ? [['told to others', put({ to: effect.to === 'vendor' ? 'supervisor' : 'vendor' })] as const]
      : []),
    ...(effect.effect === 'check' ? changesOfLines(effect.lines) : []),
  ]
}

function changesOfLines(lines: Extract<Effect, { effect: 'check' }>['lines']): readonly Change<Effect>[] {
  const put = (changed: typeof lines): Effect => ({ effect: 'check', lines: changed })
  return lines.flatMap((line, i) => [
    [`line ${line.name} gone`, put(lines.toSpliced(i, 1))] as const,
    ...(['when', 'doneBy'] as const).flatMap((field) => {
      const condition = line[field]
      if (condition === undefined) return []
      return changesOf(condition).map(
        ([what, changed]) =>
          [`line ${line.name} ${field} ${what}`, put(lines.with(i, { ...line, [field]: changed }))] as const,
      )
    }),
  ])
}

function changesOfStep(step: Step): readonly Change<Step>[] {
  return (['when', 'done'] as const).flatMap((field) => {
    const condition = step[field]
    if (condition === undefined) return []
    return changesOf(condition).map(
      ([what, changed]) => [`${field} ${what}`, { ...step, [field]: changed }] as const,
    )
  })
}

/** A condition turned round, always or never holding, and with each of its parts so changed or gone. */
function changesOf(condition: Condition): readonly Change<Condition>[] {
  const name = JSON.stringify(condition)
  const whole: readonly Change<Condition>[] = [
    [`${name} turned round`, { not: condition }],
    [`${name} always`, always],
    [`${name} never`, never],
  ]
  if (typeof condition === 'string') return whole
  if ('not' in condition)
    return [
      ...whole.slice(0, 1),
      ...changesOf(condition.not)
        .slice(1)
        .map(([what, changed]) => [`not ${what}`, { not: changed }] as const),
    ]
  const list = 'any' in condition ? 'any' : 'all' in condition ? 'all' : undefined
  if (list === undefined) return [...whole, ...shifted(condition)]
  const parts = 'any' in condition ? condition.any : 'all' in condition ? condition.all : []
  if (parts.length === 0) return [[`${name} turned round`, { not: condition }]]
  const put = (changed: readonly Condition[]) => ({ [list]: changed }) as unknown as Condition
  return [
    ...(parts.length > 1 ? [[`${name} any for all`, swapped(condition)] as const] : []),
    ...parts.flatMap((part, i) => [
      ...(parts.length > 1
        ? [[`${name} without ${JSON.stringify(part)}`, put(parts.toSpliced(i, 1))] as const]
        : []),
      ...changesOf(part)
        .filter(([what]) => parts.length === 1 || !isSameAsGone(what, list))
        .map(([what, changed]) => [what, put(parts.with(i, changed))] as const),
    ]),
  ]
}

/** A part that always holds is gone from `all`, one that never does from `any`: no mutant of its own. */
function isSameAsGone(what: string, list: 'any' | 'all'): boolean {
  return what.endsWith(list === 'all' ? ' always' : ' never')
}

function swapped(condition: Condition): Condition {
  if (typeof condition === 'object' && 'any' in condition) return { all: condition.any }
  if (typeof condition === 'object' && 'all' in condition) return { any: condition.all }
  return condition
}

/** A moment that comes at another minute. */
function shifted(condition: Condition): readonly Change<Condition>[] {
  if (typeof condition !== 'object' || !('past' in condition)) return []
  const { past, plus, minus } = condition
  return plus === undefined && minus === undefined
    ? []
    : [
        [`${past} at its own minute`, { past }],
        [`${past} other way`, { past, ...(plus && { minus: plus }), ...(minus && { plus: minus }) }],
      ]
}
