export { check, isRefusal, type Refusal } from './complaint.ts'
export {
  anyLine,
  clockTime,
  day,
  type Head,
  hash,
  head,
  instant,
  itemLine,
  lang,
  line,
  link,
  pick,
  prose,
  uuid,
  whole,
} from './fields.ts'
export { canonical, type Hash, type Json, saltedHash, sha256 } from './hash.ts'
export { biometric, close, misopened, type Open, personal, personalFields, reopen } from './personal.ts'
