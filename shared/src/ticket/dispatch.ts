import * as v from 'valibot'
import { instant, line, uuid, whole } from '../field/index.ts'
import { announced } from './announced.ts'
import { job } from './job.ts'

/**
 * What the helpdesk hands to an engineer: the job, and when it is wanted.
 * Its id makes it idempotent: the same dispatch taken twice is one visit.
 */
export const dispatch = v.strictObject({
  format: v.literal('countersign-dispatch/1', 'unknown'),
  id: uuid,
  organisation: line,
  issued: instant,
  job,
  appointment: v.optional(instant),
  travelMinutes: v.optional(whole(0, 1440)),
  announced: v.optional(v.pipe(v.array(announced), v.maxLength(20, 'too-long'))),
  engineer: v.optional(v.strictObject({ number: line, name: line })),
})
export type Dispatch = v.InferOutput<typeof dispatch>
