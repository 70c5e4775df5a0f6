import * as v from 'valibot'
import { instant, pick } from '../field/index.ts'

/** What a customer should hear of on the phone before somebody comes (D7, S3, S4.6). */
export const announcedTopics = ['data-safety', 'take-away', 'non-standard-part'] as const
export type AnnouncedTopic = (typeof announcedTopics)[number]

/** What the dispatcher told the customer beforehand, and what the customer said to it. No consent: that is asked on site. */
export const announced = v.strictObject({
  topic: pick(announcedTopics),
  answer: pick(['yes', 'no'] as const),
  at: instant,
})
export type Announced = v.InferOutput<typeof announced>
