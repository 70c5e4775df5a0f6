export { type Around, alone, type OtherVisit } from './around.ts'
export {
  type CheckLine,
  type Condition,
  type DoorStep,
  type EachList,
  type Effect,
  type Guarded,
  type Item,
  type Moment,
  type Offset,
  type Phase,
  type Problem,
  phases,
  type Remedy,
  type Standard,
  type Statement,
  type Step,
  type Tool,
} from './item.ts'
export type { NamedCondition } from './named-condition.ts'
export { problemsOf } from './problem.ts'
export { standard, standardOf } from './standard.ts'
export { timeNames } from './time-names.ts'
export type { Times } from './times.ts'
