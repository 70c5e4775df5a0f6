import * as v from 'valibot'
import { day, line, link, personal, pick, prose } from '../field/index.ts'

export const serviceKinds = ['repair', 'installation', 'inspection', 'maintenance', 'move', 'other'] as const
export const urgencies = ['normal', 'urgent', 'critical'] as const
export const assetKinds = [
  'desktop',
  'notebook',
  'till',
  'printer',
  'server',
  'network',
  'display',
  'phone',
  'other',
] as const
export const warranties = ['in', 'out', 'unknown'] as const

/**
 * What a job is about: as any helpdesk tells it, and as the engineer finds it to be.
 * Whatever nobody said is left out; an erased personal field is null.
 */
export const job = v.strictObject({
  ticket: v.optional(v.strictObject({ number: line, link: v.optional(link) })),
  service: v.optional(v.strictObject({ kind: pick(serviceKinds), urgency: pick(urgencies) })),
  project: v.optional(
    v.strictObject({ name: v.optional(line), number: v.optional(line), sla: v.optional(line) }),
  ),
  customer: v.optional(
    v.strictObject({
      unit: v.optional(line),
      department: v.optional(line),
      person: v.optional(personal(line)),
      phone: v.optional(personal(line)),
      address: v.optional(personal(line)),
    }),
  ),
  asset: v.optional(
    v.strictObject({
      kind: v.optional(pick(assetKinds)),
      model: v.optional(line),
      serial: v.optional(line),
      number: v.optional(line),
      bought: v.optional(day),
      warranty: v.optional(pick(warranties)),
    }),
  ),
  fault: v.optional(prose),
})
export type Job = v.InferOutput<typeof job>

/** A field of a job: `fault`, `customer.address`. */
export type JobField = {
  [G in keyof Job]-?: NonNullable<Job[G]> extends string ? G : `${G}.${keyof NonNullable<Job[G]> & string}`
}[keyof Job]

/** The job with corrections laid over it, group by group and field by field. */
export function correct(known: Job, corrections: Job): Job {
  const groups = ['ticket', 'service', 'project', 'customer', 'asset'] as const
  const merged = groups.map((group) => [group, { ...known[group], ...corrections[group] }] as const)
  const fault = corrections.fault ?? known.fault
  return {
    ...(Object.fromEntries(merged.filter(([, fields]) => Object.keys(fields).length > 0)) as Job),
    ...(fault !== undefined && { fault }),
  }
}
