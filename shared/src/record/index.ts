export { append, type Stamp } from './append.ts'
export { customerCopy, customerLog, erase } from './copy.ts'
export { type Clock, type Event, hashOf, isSealed, type OpenEvent, type SealedEvent, told } from './event.ts'
export { outcomes, testers } from './events/confirm.ts'
export {
  type Consent,
  type ConsentKind,
  consentKinds,
  decisions,
  type ProblemMet,
  type Reportee,
  reportees,
  settlements,
} from './events/consent.ts'
export { attemptOutcomes, channels, delayTold } from './events/contact.ts'
export type { Actor, Audience } from './events/fact.ts'
export { type Fact, type FactType, facts, type Payload, type State, type Told } from './events/index.ts'
export {
  type BrokenTrip,
  doorOutcomes,
  doorWays,
  identifiedHow,
  type Trip,
} from './events/meet.ts'
export {
  backupHands,
  dataOperations,
  diskFates,
  partKinds,
  promiseKinds,
  scopes,
  workKinds,
} from './events/serve.ts'
export {
  isSignature,
  type Place,
  places,
  type Refused,
  type Signature,
  type Strokes,
  signerRelations,
} from './events/sign.ts'
export { type Ending, endings, photoSubjects } from './events/visit.ts'
export { inkBox, inkPath } from './ink-path.ts'
export { type Log, readEvent, readRecord, recordOf, toLog } from './read.ts'
export { extend, newRecord, type Record, recordHash } from './record.ts'
export { type Damage, type Finding, verify } from './verify.ts'
