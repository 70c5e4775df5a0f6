export {
  type CheckLine,
  type Condition,
  type Effect,
  type Guarded,
  type Item,
  type Moment,
  type NamedCondition,
  type Phase,
  type Problem,
  phases,
  type Standard,
  type Statement,
  type Step,
  type Times,
} from './item.ts'
export { standard, standardOf } from './standard.ts'
export { timeNames } from './times.ts'
