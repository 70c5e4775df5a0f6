import * as v from 'valibot'
import { clockTime, day, line, pick, whole } from '../field/index.ts'
import { assetKinds } from '../ticket/index.ts'

/** More rows than any organisation keeps: what is longer is no table but a mistake. */
export const mostRows = 10_000
const rows = <S extends v.GenericSchema>(row: S) => v.pipe(v.array(row), v.maxLength(mostRows, 'too-long'))

/** A year of minutes, the longest time anybody sets. */
export const mostMinutes = 525_600
const minutes = whole(1, mostMinutes)

/** Hours from the opening to the closing of one day. */
const hours = { opens: clockTime, closes: clockTime }
const closesLater = ({
  opens,
  closes,
}: {
  readonly opens?: string | undefined
  readonly closes?: string | undefined
}) => opens === undefined || closes === undefined || opens < closes

/** A customer: their office hours (local time), what to wear there, and whom to ask about computers. */
const customer = v.pipe(
  v.strictObject({
    unit: line,
    opens: v.optional(hours.opens),
    closes: v.optional(hours.closes),
    dressCode: v.optional(line),
    itContact: v.optional(v.strictObject({ name: line, phone: v.optional(line) })),
  }),
  v.check((customer) => closesLater(customer), 'closes-first'),
)

/** A standard part; without a model, every model of that name is. */
const part = v.strictObject({ name: line, model: v.optional(line) })

export const softwareRules = ['standard', 'allowed', 'forbidden'] as const
const software = v.strictObject({ name: line, rule: pick(softwareRules) })

/** Whether time runs only while the office is open, or always. */
const slaClocks = ['working', 'always'] as const

/** What was promised, in minutes from the dispatch. `contract`: the project's number, its name, or its SLA's words. */
const sla = v.strictObject({
  contract: line,
  arriveWithin: v.optional(minutes),
  solveWithin: v.optional(minutes),
  clock: pick(slaClocks),
})

/** How long the way takes, by the customer's unit or the address. */
const travel = v.strictObject({ to: line, minutes: whole(0, 1440) })

/** What the kit needs besides the general list, by kind of device. `name` is the line's own within its kind. */
const kitLine = v.strictObject({
  kind: pick(assetKinds),
  name: v.pipe(v.string('not-text'), v.regex(/^[a-z\d-]{1,64}$/, 'not-an-id')),
  say: v.strictObject({ 'zh-CN': line, en: line }),
})

/** When the service works: ISO weekdays (1 is Monday), days off, and days worked in their place. */
export const calendar = v.pipe(
  v.strictObject({
    days: v.pipe(v.array(whole(1, 7)), v.minLength(1, 'empty'), v.maxLength(7, 'too-long')),
    ...hours,
    holidays: rows(day),
    workdays: rows(day),
  }),
  v.check((calendar) => closesLater(calendar), 'closes-first'),
)
export type Calendar = v.InferOutput<typeof calendar>

const hotlines = v.strictObject({
  complaints: v.optional(line),
  supervision: v.optional(line),
  serviceDesk: v.optional(line),
  supervisor: v.optional(v.strictObject({ name: line, phone: line })),
})

/** What an organisation knows besides its jobs. Lists that aren't kept are empty. */
export const masterData = v.strictObject({
  format: v.literal('countersign-master/1', 'unknown'),
  hotlines,
  customers: rows(customer),
  parts: rows(part),
  software: rows(software),
  slas: rows(sla),
  calendar,
  travel: rows(travel),
  kits: rows(kitLine),
  /** Minutes set otherwise than the standard has them, by the standard's own names. */
  times: v.record(line, whole(0, mostMinutes)),
})
export type MasterData = v.InferOutput<typeof masterData>

export type Customer = MasterData['customers'][number]
export type SoftwareRule = (typeof softwareRules)[number]
export type KitLine = MasterData['kits'][number]
